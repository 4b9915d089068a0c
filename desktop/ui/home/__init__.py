"""The first page: what waits for whoever sits at the PC."""
