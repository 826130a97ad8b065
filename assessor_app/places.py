"""Where do our things lie on this machine when nobody says otherwise? Known without loading anything else."""

import os
from pathlib import Path

import platformdirs


def user_config_folder() -> Path:
    """The program's configuration folder of this account; ASSESSOR_CONFIG_DIR, where set, overrides it."""
    if chosen := os.environ.get("ASSESSOR_CONFIG_DIR"):
        return Path(chosen)
    return platformdirs.user_config_path("assessor", appauthor=False)


def user_state_folder() -> Path:
    """Where reports of crashes lie, which outlive a run and are nobody's settings."""
    if chosen := os.environ.get("ASSESSOR_CONFIG_DIR"):
        return Path(chosen) / "state"
    return platformdirs.user_state_path("assessor", appauthor=False)


def default_folder() -> Path:
    """Where a workspace lies: the platform's folder for a user's data."""
    return platformdirs.user_data_path("assessor", appauthor=False) / "workspace"


def demo_folder() -> Path:
    """Where the demo lies."""
    return platformdirs.user_data_path("assessor", appauthor=False) / "demo"
