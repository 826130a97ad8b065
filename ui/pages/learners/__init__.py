"""Learners: who handed something in, all that is kept of them, and making it unreadable; for admins alone."""
