"""The demo workspace: who hands in what, how it is rated, and where each submission is left."""
