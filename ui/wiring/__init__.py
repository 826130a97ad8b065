"""How each page meets its use cases: `ui/app.py` hands program and session to one function a page."""
