"""Beneficiaries, their households and identifiers, and finding them again."""
