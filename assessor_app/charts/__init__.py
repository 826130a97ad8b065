"""What does a chart consist of? Marks in pixels, for the screen, for SVG and for paper alike."""
