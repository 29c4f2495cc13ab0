"""A proof as one PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from museum import Museum, make_museum
from pypdf import PdfReader
from pypdf.generic import Destination

from kiosk.cli import main
from kiosk.publishing.versions import Versions

SIZE = ["--size", "480x320"]


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("prepared")


@pytest.fixture
def museum(tmp_path: Path, prepared: Path, monkeypatch: pytest.MonkeyPatch) -> Museum:
    for name in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setattr("os.sync", lambda: None)
    made = make_museum(tmp_path, prepared)
    made.versions = Versions(tmp_path / "data/kiosk/versions")
    return made


def proof(museum: Museum, *arguments: str) -> int:
    return main(["proof", "--content", str(museum.content), "--pdf", str(museum.root / "proof.pdf"), *SIZE, *arguments])


def pages(museum: Museum) -> list[str]:
    return [page.extract_text().replace("\n", " ") for page in PdfReader(museum.root / "proof.pdf").pages]


def change(museum: Museum, file: str, old: str, new: str) -> None:
    path = museum.content / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def screens(museum: Museum) -> set[tuple[str, str]]:
    """(entry or screen, language) of the pages."""
    names = [page.partition(":")[0] for page in pages(museum)]
    return {(name.partition("-")[0].partition(".tab")[0].partition(".page")[0], name.split("-")[1]) for name in names}


def test_a_page_a_screen_with_its_files_and_bookmarks(museum: Museum, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert proof(museum, "--section", "leaders") == 0
    told = pages(museum)
    file = museum.root / "proof.pdf"
    assert f"{file}: {len(told)} pages, {file.stat().st_size / 1e6:.1f} MB\n" in capsys.readouterr().out
    assert told[0].startswith("leaders-en-480x320-100: content/leaders/section.yaml")
    zhukov = [page for page in told if page.startswith("leaders.zhukov")]
    assert {"content/leaders/zhukov/en.md" in page for page in zhukov if "-en-" in page} == {True}
    assert {"content/leaders/zhukov/ru.md" in page for page in zhukov if "-ru-" in page} == {True}
    assert all("content/leaders/zhukov/entry.yaml, content/leaders/zhukov/portrait.png" in page for page in zhukov)
    assert not any("enlarged" in page for page in told)
    languages = [each.title for each in PdfReader(file).outline if isinstance(each, Destination)]
    assert languages == ["en 480x320-100", "ru 480x320-100"]
    reader = PdfReader(file)
    first = reader.pages[0]
    assert [(image.image.width, image.image.height) for image in first.images if image.image] == [(480, 320)]
    assert not list(museum.root.glob("*.new"))


def test_what_is_there_is_not_overwritten(museum: Museum, capsys: pytest.CaptureFixture[str]) -> None:
    (museum.root / "proof.pdf").write_bytes(b"notes of the director")
    assert proof(museum) == 1
    assert capsys.readouterr().err == f"kiosk: {museum.root}/proof.pdf is there already; it is not overwritten\n"
    assert (museum.root / "proof.pdf").read_bytes() == b"notes of the director"


def test_a_place_that_cannot_be_written_is_named_before_any_page_is_made(museum: Museum, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["proof", "--content", str(museum.content), "--pdf", "/proc/none/proof.pdf"]) == 1
    assert capsys.readouterr().err == "kiosk: /proc/none/proof.pdf cannot be written: it is not there\n"


def test_a_full_disk(museum: Museum, monkeypatch: pytest.MonkeyPatch, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.publishing.disk.write_all", full)
    assert proof(museum, "--section", "medals", "--lang", "en") == 1
    assert capsys.readouterr().err == f"kiosk: {museum.root}/proof.pdf cannot be written: the disk is full\n"
    assert not list(museum.root.glob("proof.pdf*"))


def test_only_what_changed(museum: Museum, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    museum.publish("First")
    assert proof(museum, "--changed-since", "1") == 0
    assert capsys.readouterr().out == "Nothing has changed since version 1: no PDF is written.\n"
    with (museum.content / "leaders/konev/ru.md").open("a", encoding="utf-8") as text:
        text.write("\nЕщё одно предложение.\n")
    assert proof(museum, "--changed-since", "1") == 0
    assert "Changed since version 1: leaders/konev.\n" in capsys.readouterr().out
    assert screens(museum) == {("leaders.konev", "ru")}


def test_a_shared_word_brings_the_entries_that_use_it(museum: Museum, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    museum.publish("First")
    users = {path.parent.name for path in museum.content.glob("*/*/entry.yaml") if "marshal" in path.read_text("utf-8")}
    assert users
    change(museum, "words/en.yaml", "marshal: Marshal", "marshal: Field marshal")
    assert proof(museum, "--changed-since", "1") == 0
    assert "Shared files have changed too: words/en.yaml." in capsys.readouterr().out
    assert {(name.partition(".")[2], code) for name, code in screens(museum)} == {(user, "en") for user in users}


def test_a_drawing_brings_the_entries_that_wear_it(museum: Museum, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    museum.publish("First")
    with (museum.content / "badges/courage.yaml").open("a", encoding="utf-8") as sheet:
        sheet.write("# a note\n")
    assert proof(museum, "--changed-since", "1", "--lang", "ru") == 0
    assert "Shared files have changed too: badges/courage.yaml." in capsys.readouterr().out
    users = {path.parent.name for path in museum.content.glob("medals/*/entry.yaml") if "badge: courage" in path.read_text("utf-8")}
    assert users
    assert {name.partition(".")[2] for name, _ in screens(museum)} == users


def test_a_version_that_is_not_here(museum: Museum, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert proof(museum, "--changed-since", "7") == 1
    said = "kiosk: version 7 is not installed here: name its file, as in --changed-since exhibition-7.kiosk\n"
    assert capsys.readouterr().err == said
    assert proof(museum, "--changed-since", "other.kiosk") == 1
    assert capsys.readouterr().err == "kiosk: other.kiosk cannot be read: it is not there\n"


def test_a_packed_version_that_this_computer_signed(museum: Museum, qapp: object, capsys: pytest.CaptureFixture[str]) -> None:
    settings = museum.root / "config/kiosk/settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'staff_pin = "4711"\npublic_keys = ["{museum.key.public}"]\n', "utf-8")
    pack = museum.pack("First")
    change(museum, "exhibition.yaml", "title: {en: First", "title: {en: Second")
    assert proof(museum, "--changed-since", str(pack)) == 0
    assert f"Changed since {pack}: no entry itself.\nShared files have changed too: exhibition.yaml." in capsys.readouterr().out
    assert {name for name, _ in screens(museum)} == {"attract", "home", "idle", "search", "comfort"}


def test_changes_are_for_a_pdf(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["proof", "pictures", "--changed-since", "3"])
    assert capsys.readouterr().err.endswith("--changed-since is for a PDF: give --pdf FILE too\n")
