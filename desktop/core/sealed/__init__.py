"""The sealed room: details of a file that a second key keeps from all who need them not."""
