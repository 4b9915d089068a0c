"""Prints on their way to a printer or a file; what no printer took stays in the spool."""
