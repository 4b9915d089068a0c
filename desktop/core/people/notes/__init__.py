"""Notes of a file that tell what belongs into the sealed room, and their way there."""
