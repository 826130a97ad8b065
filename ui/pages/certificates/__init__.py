"""The page Certificates: how certificates look."""
