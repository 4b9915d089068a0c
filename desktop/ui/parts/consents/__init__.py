"""Consents on a page: how they stand, and the sheets that record and withdraw them."""
