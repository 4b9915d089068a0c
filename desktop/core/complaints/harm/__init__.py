"""Files of harm: whether the association caused it, how that is established, and the remedy."""
