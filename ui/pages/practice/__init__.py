"""What was agreed on what somebody practised on, and why."""
