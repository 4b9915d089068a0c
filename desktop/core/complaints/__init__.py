"""Complaints, objections and suggestions: three kinds, never mixed."""
