"""The body that studies requests: its sessions and decisions."""
