"""The days of a file that lists go by, and when it was renewed last."""
