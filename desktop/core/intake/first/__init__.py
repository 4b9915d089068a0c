"""What was answered before a new request was opened."""
