"""What was granted before, for who decides."""
