"""What does `assessor bench` measure of the window? Somebody sits at the program's own."""
