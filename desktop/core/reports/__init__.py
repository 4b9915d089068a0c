"""What the office asks of its own records: the policy's trace, and whether all is sound."""
