"""Lists that come in from other programs: read, judged row by row, brought in and taken back."""
