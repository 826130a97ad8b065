"""The badges: what each asks for, and how its submissions are judged; for everybody."""
