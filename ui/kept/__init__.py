"""What does the window remember until the next start? Never a word of the work."""
