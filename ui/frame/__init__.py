"""What stands around the pages, whichever is in front?"""
