"""Numbers and codes of prints as a search keeps them in memory."""
