"""Signing for a change of a file without a request, on the pad or on the printed declaration."""
