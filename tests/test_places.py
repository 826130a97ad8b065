"""Where things lie when nobody says otherwise."""

from pathlib import Path

import pytest

from assessor_app.places import default_folder, demo_folder, user_config_folder


def test_the_folder_is_this_accounts_unless_it_is_chosen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ASSESSOR_CONFIG_DIR", str(tmp_path))
    assert user_config_folder() == tmp_path
    monkeypatch.delenv("ASSESSOR_CONFIG_DIR")
    assert user_config_folder().name == "assessor"
    assert user_config_folder().is_absolute()


def test_the_demo_never_lies_in_the_workspace() -> None:
    assert default_folder() not in (demo_folder(), *demo_folder().parents)
