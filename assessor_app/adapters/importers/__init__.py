"""Readers of what other systems export: folders, Moodle, Canvas, CSV manifests; each knows one format."""

from assessor_app.adapters.importers.opening import FORMATS, open_portfolios

__all__ = ["FORMATS", "open_portfolios"]
