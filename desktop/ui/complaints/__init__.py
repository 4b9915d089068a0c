"""Objections, complaints and suggestions, put down as they come."""
