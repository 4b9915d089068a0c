"""Key pairs of single records of other desks."""
