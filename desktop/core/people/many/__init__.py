"""Many files written in one act."""
