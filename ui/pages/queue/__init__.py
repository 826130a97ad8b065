"""What waits for an assessor, what is started, what is handed in."""
