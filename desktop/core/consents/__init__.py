"""What people agreed to, refused and took back, purpose by purpose."""
