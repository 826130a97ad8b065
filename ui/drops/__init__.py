"""What was dropped on the window, and what can be done with it?"""
