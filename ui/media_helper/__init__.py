"""What do sound and video look and sound like? A process with no keys, no database and no network."""
