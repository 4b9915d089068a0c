"""What shows that the association keeps its policy, beside requests: the proofs of governance."""
