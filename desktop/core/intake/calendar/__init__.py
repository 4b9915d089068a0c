"""The calendar of the office: its holidays, what an edit of them moves, and the clocks it holds."""
