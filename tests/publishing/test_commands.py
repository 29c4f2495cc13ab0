"""The commands, as they are typed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from museum import Museum

from kiosk.cli import main


@pytest.fixture
def home(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(museum.root / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(museum.root / "data"))
    return museum.root


def test_from_a_key_to_the_screen_and_back(museum: Museum, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings, key = home / "config/kiosk/settings.toml", home / "config/kiosk/signing.key"
    assert main(["keys"]) == 0
    said = capsys.readouterr().out
    public = re.findall("[0-9a-f]{64}", said)[0]
    assert said == (
        f"The private key is in {key}. Keep a copy in a safe: whoever has it can publish, and without it nobody can.\n"
        f"Write this into {settings} of every kiosk; the key alone, it is no secret:\n\n"
        f'    public_keys = ["{public}"]\n\n'
    )
    assert main(["keys"]) == 0
    assert capsys.readouterr().out.startswith(f"There is a key already, {key}; it is kept, because kiosks know it.\n")
    settings.write_text(f'staff_pin = "4711"\npublic_keys = ["{public}"]\n', "utf-8")

    for number in (1, 2):
        out = str(home / "out")
        assert main(["pack", "--content", str(museum.content), "--out", out, "--who", "Anna Petrova"]) == 0
        told = capsys.readouterr().out
        assert re.fullmatch(rf"{out}/exhibition-{number}.kiosk: version {number} of 2027-01-15T08:00:00Z, \d+ files, 0.1 MB, by Anna Petrova\n", told)
        assert main(["install", f"{out}/exhibition-{number}.kiosk"]) == 0
        assert capsys.readouterr().out == f"Version {number} is installed. A running kiosk shows it as soon as nobody stands before it.\n"

    assert main(["versions"]) == 0
    files = str(sum(path.is_file() for path in museum.content.rglob("*")))
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["version", "date", "by", "files"],
        ["2", "2027-01-15", "Anna", "Petrova", files, "shown"],
        ["1", "2027-01-15", "Anna", "Petrova", files, "1", "back"],
        ["-", "comes", "with", "the", "program"],
    ]
    assert main(["rollback"]) == 0
    assert main(["rollback"]) == 0
    assert capsys.readouterr().out == (
        "Gone back from version 2 to version 1.\nGone back from version 1 to the exhibition that came with the program.\n"
    )
    assert main(["rollback"]) == 1
    assert capsys.readouterr().err == "kiosk: there is no earlier version: the exhibition that came with the program is shown\n"


def test_damage_is_listed(home: Path, museum: Museum, capsys: pytest.CaptureFixture[str]) -> None:
    museum.publish("First")
    (home / "data/kiosk").mkdir(parents=True)
    museum.versions.folder.rename(home / "data/kiosk/versions")
    next((home / "data/kiosk/versions").glob("1-*/content/exhibition.yaml")).write_bytes(b"x")
    assert main(["versions"]) == 1
    assert "shown  damaged: content/exhibition.yaml has changed\n" in capsys.readouterr().out


def test_pack_lists_the_problems(home: Path, museum: Museum, capsys: pytest.CaptureFixture[str]) -> None:
    main(["keys"])
    entry = museum.content / "leaders/zhukov/entry.yaml"
    entry.write_text(entry.read_text("utf-8").replace("born:", "bron:"), "utf-8")
    capsys.readouterr()
    assert main(["pack", "--content", str(museum.content)]) == 1
    assert capsys.readouterr().err == (
        "content/leaders/zhukov/entry.yaml:2:1: unknown key 'bron' (did you mean 'born'?)\nkiosk: nothing is packed until the errors are mended\n"
    )


def test_pack_without_a_key(home: Path, museum: Museum, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "--content", str(museum.content)]) == 1
    assert capsys.readouterr().err == f"kiosk: there is no key in {home}/config/kiosk/signing.key: make one with kiosk keys\n"


def test_the_number_can_be_given(home: Path, museum: Museum, capsys: pytest.CaptureFixture[str]) -> None:
    main(["keys"])
    arguments = ["pack", "--content", str(museum.content), "--out", str(home / "out")]
    assert main([*arguments, "--number", "40"]) == main(arguments) == 0
    assert sorted(path.name for path in (home / "out").iterdir()) == ["exhibition-40.kiosk", "exhibition-41.kiosk"]
    capsys.readouterr()
    assert main([*arguments, "--number", "0"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == "kiosk: 0 is no version number: they go from 1 to 999999"
