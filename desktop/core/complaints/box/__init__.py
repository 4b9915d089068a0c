"""The complaints box, opened by two who are not of the desk."""
