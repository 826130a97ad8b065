"""What does a hostile file look like? A helper process: no keys, no database, no Qt."""
