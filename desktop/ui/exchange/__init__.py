"""Lists that come in from other programs: read, corrected, brought in, taken back."""
