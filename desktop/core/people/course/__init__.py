"""The course of a file: suspended, closed, passed on, noted for the next desk."""
