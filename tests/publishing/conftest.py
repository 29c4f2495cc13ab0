"""A museum with a key, a content folder with a picture, and a kiosk that knows the key."""

from __future__ import annotations

from pathlib import Path

import pytest
from museum import Museum, make_museum


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the curator's computer keeps prepared pictures."""
    return tmp_path_factory.mktemp("prepared")


@pytest.fixture(autouse=True)
def _no_other_disks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do not wait for whatever else this machine writes; each file is still waited for."""
    monkeypatch.setattr("os.sync", lambda: None)


@pytest.fixture
def museum(tmp_path: Path, prepared: Path, monkeypatch: pytest.MonkeyPatch) -> Museum:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache-home"))
    return make_museum(tmp_path, prepared)
