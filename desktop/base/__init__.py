"""What every floor may know: errors, time, ids, paths, Arabic text, calendars, the log."""
