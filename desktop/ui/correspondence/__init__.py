"""The register of letters in the window."""
