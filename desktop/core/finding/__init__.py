"""Finding people, requests and prints while somebody types."""
