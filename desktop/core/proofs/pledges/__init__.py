"""Who read the policy and signed that they keep it: 001, Article 4 (and Article 3's exceptions)."""
