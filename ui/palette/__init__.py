"""Ctrl+K: whatever this person can do, see or read, found by a few letters of it."""
