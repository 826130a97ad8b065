"""The help: topics that ship with the program, read offline, searched, and shown."""
