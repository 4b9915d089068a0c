"""What the office adopts: a policy's text, and its own choices where the policy leaves it free."""
