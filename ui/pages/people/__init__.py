"""The roster: who works here, in which roles, with which keys; for admins."""
