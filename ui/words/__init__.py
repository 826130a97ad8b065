"""In which language does the window speak, and how does it write figures and dates?"""
