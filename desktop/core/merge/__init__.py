"""Two files of one person made one, and parted again."""
