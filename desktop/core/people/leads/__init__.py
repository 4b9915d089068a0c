"""What leads to files: their names and numbers, as a search keeps them in memory."""
