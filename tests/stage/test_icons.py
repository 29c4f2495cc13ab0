"""Icons take the colour that they are asked for, and each that a screen names is there."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication

from kiosk.places import assets, qml_modules
from kiosk.stage.icons import IconProvider


def named() -> set[str]:
    """Every icon that a QML file names, also in a choice between two."""
    found: set[str] = set()
    for path in (qml_modules() / "Kiosk").glob("*.qml"):
        for line in path.read_text("utf-8").splitlines():
            there = re.match(r"\s*(?:iconName|name): (.*)", line)
            if there and path.stem != "Theme":
                found.update(re.findall(r'"([a-z][a-z-]*)"', there.group(1)))
    return found


def test_every_icon_is_there() -> None:
    icons = named()
    assert {"home", "player-pause", "player-play", "alert-triangle"} <= icons
    assert [name for name in sorted(icons) if not (assets() / "icons" / f"{name}.svg").is_file()] == []


def test_an_icon_has_the_colour_that_it_is_asked_for(qapp: QGuiApplication) -> None:
    provider = IconProvider(assets() / "icons")
    for tone in ("f1e9da", "ffff00", "1b1814"):
        image = provider.requestImage(f"star/{tone}", QSize(), QSize(40, 40))
        assert image.pixelColor(20, 20) == QColor(f"#{tone}")


def test_an_icon_or_a_colour_that_does_not_exist(qapp: QGuiApplication) -> None:
    provider = IconProvider(assets() / "icons")
    assert provider.requestImage("nothing/ffffff", QSize(), QSize(40, 40)).pixelColor(20, 20).alpha() == 0
    assert provider.requestImage("star/zebra", QSize(), QSize(40, 40)).pixelColor(20, 20) == QColor("#000000")
