"""Papers that come in as pictures: read apart, drawn anew, put together as one PDF."""
