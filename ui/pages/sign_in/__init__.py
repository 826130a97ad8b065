"""The entrance: who works now, and a place to verify a badge without being anybody."""
