"""The page Covering: what a blind copy still shows is covered by hand."""
