"""What does an Open Badges document say, and is it genuine? Bytes in, report out."""
