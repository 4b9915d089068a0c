"""Who lives outside the association's area and was sent to another one, without a file."""
