"""What the association does, desk by desk. Knows no window and no paper."""
