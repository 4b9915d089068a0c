"""The register of what was handed over: of requests, and at distributions."""
