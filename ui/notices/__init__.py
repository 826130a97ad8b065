"""What was told lately?"""
