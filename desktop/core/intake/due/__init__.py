"""What a request shows of papers and deeds that end, for the lists of what falls due."""
