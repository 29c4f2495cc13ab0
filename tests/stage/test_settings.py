"""The settings of a machine: what is wrong is said and keeps its default."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.stage.settings import Settings, read_settings


def read(folder: Path, text: str) -> Settings:
    (folder / "settings.toml").write_text(text, "utf-8")
    return read_settings(folder / "settings.toml")


def test_every_setting(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert read(tmp_path, 'staff_pin = "4711"\nscreen = 1\ndiagonal = 32\ntheme = "light"\n') == Settings("4711", "1", 32.0, "light")
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('theme = "bright"', "'theme' cannot be 'bright', the default is used"),
        ("theme = 3", "'theme' cannot be 3, the default is used"),
        ("diagonal = true", "'diagonal' cannot be True, the default is used"),
        ('screem = "a"', "unknown setting 'screem'"),
    ],
)
def test_a_wrong_setting(tmp_path: Path, capsys: pytest.CaptureFixture[str], line: str, sentence: str) -> None:
    assert read(tmp_path, f'staff_pin = "4711"\n{line}\n') == Settings("4711")
    assert capsys.readouterr().err == f"kiosk: {tmp_path}/settings.toml: {sentence}\n"


def test_a_short_pin_keeps_the_rest(tmp_path: Path) -> None:
    assert read(tmp_path, 'staff_pin = "12"\ntheme = "contrast"\n') == Settings(theme="contrast")
