"""What is true in assessment? Plain values; the standard library only."""
