"""What can a person ask for? One module per use case; queries, ports, problems, progress."""
