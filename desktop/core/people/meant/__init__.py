"""Whom a text or a form may mean among the files."""
