"""What people can ask for: one module per use case, each a callable whose fields are its collaborators."""
