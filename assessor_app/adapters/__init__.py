"""How does it reach the disk? Each module implements a port of `application.ports`."""
