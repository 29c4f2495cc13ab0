from __future__ import annotations

import pytest
from reading.conftest import SmallFolder, small

__all__ = ["SmallFolder", "small"]


@pytest.fixture
def content(small: SmallFolder) -> SmallFolder:
    """The small folder, under the name that this folder's tests use."""
    return small
