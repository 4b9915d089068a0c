"""What the desks show of the sealed room."""
