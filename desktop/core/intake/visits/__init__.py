"""The day's log: who came, called or wrote, and why. A visit is not a request."""
