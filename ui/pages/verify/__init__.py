"""Verify: is this file genuine? Nobody needs to be signed in."""
