"""The desk of the window where proofs of the policy are entered and read."""
