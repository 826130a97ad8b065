"""The database of a workspace: tables, migrations, one unit of work with the log in it."""
