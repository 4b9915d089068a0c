"""What was signed over a person's data, and when: what a file's history is read beside."""
