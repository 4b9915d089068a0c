"""The body that studies requests: its sittings and decisions."""
