"""What is shown where there is no workspace yet: who you are, your keys, and what you can begin with."""
