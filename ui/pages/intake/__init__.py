"""Taking portfolios in, making their blind copies, deciding on single submissions; for admins."""
