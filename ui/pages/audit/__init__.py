"""Audit: was anything changed, and what happened when; for admins and leads, who change nothing here."""
