"""Alembic's entry: the connection comes from `schema.upgrade`, never from a file of settings."""

from alembic import context

from assessor_app.adapters.storage.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
