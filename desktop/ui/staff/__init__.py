"""Staff, their passwords, and what stands on top of every print."""
