"""The policy, clause by clause, and the records that show it served."""
