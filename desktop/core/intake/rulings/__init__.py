"""What sittings decided on requests."""
