"""The installed versions: what is shown, what is kept, and what happens when a byte rots."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from museum import SMALL, Museum

from kiosk.exhibition.problems import Severity
from kiosk.places import bundled_content
from kiosk.publishing.changes import Changes, changes
from kiosk.publishing.disk import RefusedError
from kiosk.publishing.install import rollback
from kiosk.publishing.showing import Shown, choose_shown
from kiosk.publishing.versions import KEPT, Version


def shown(museum: Museum) -> Shown:
    return choose_shown(museum.versions, SMALL, museum.cache)


def title(museum: Museum) -> str:
    exhibition = shown(museum).reading.exhibition
    assert exhibition is not None
    return str(exhibition.settings.title["en"])


def numbers(museum: Museum) -> list[int]:
    return [version.number for version in museum.versions.installed()]


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    state = path.stat()
    data[place] ^= 1 << place % 8
    path.write_bytes(data)
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


def test_without_versions_the_bundled_exhibition_is_shown(museum: Museum) -> None:
    assert museum.versions.current is None
    assert (shown(museum).version, title(museum)) == (None, "Small")


def test_what_is_installed_is_shown_with_its_pictures(museum: Museum) -> None:
    version = museum.publish("First")
    assert title(museum) == "First"
    exhibition = shown(museum).reading.exhibition
    assert exhibition is not None
    picture = exhibition.pictures["leaders/zhukov/portrait.png"]
    assert [edge for edge, _ in picture.files] == [640, 900]
    for _, file in picture.files:
        assert Path(file).is_relative_to(version.folder)
        assert Path(file).read_bytes()[:3] == b"\xff\xd8\xff"


def test_no_picture_is_opened_on_the_kiosk(museum: Museum, monkeypatch: pytest.MonkeyPatch) -> None:
    file = museum.pack()
    monkeypatch.setattr("kiosk.pictures.store._ask", lambda *_: pytest.fail("a picture was opened"))
    museum.install(file)
    assert {problem.severity for problem in shown(museum).reading.problems} == {Severity.WARNING}


def test_the_last_three_are_kept(museum: Museum) -> None:
    for number in range(1, 6):
        museum.publish(f"Number {number}")
    assert numbers(museum) == [5, 4, 3]
    assert len(numbers(museum)) == KEPT


def test_a_version_on_the_screen_is_not_deleted(museum: Museum) -> None:
    first = museum.publish("First")
    held = first.hold()
    assert held is not None
    for number in range(2, 6):
        museum.publish(f"Number {number}")
    assert numbers(museum) == [5, 4, 3, 1]
    assert first.damage() == ""
    os.close(held)
    museum.publish("Number 6")
    assert numbers(museum) == [6, 5, 4]


def test_rollback_goes_back_step_by_step_to_the_bundled_exhibition(museum: Museum) -> None:
    museum.publish("First")
    museum.publish("Second")
    seen = []
    for _ in range(2):
        rollback(museum.versions)
        seen.append(title(museum))
    assert seen == ["First", "Small"]
    with pytest.raises(RefusedError, match=r"^there is no earlier version: the exhibition that came with the program is shown$"):
        rollback(museum.versions)


def test_what_was_taken_back_does_not_return_by_another_rollback(museum: Museum) -> None:
    for name in ("First", "Second"):
        museum.publish(name)
    rollback(museum.versions)
    museum.publish("Third")
    rollback(museum.versions)
    assert title(museum) == "First"


def test_what_was_taken_back_can_be_installed_again(museum: Museum) -> None:
    museum.publish("First")
    file = museum.pack("Second")
    museum.install(file)
    rollback(museum.versions)
    museum.install(file)
    assert title(museum) == "Second"


def test_any_flipped_byte_is_noticed_and_the_version_before_is_shown(museum: Museum) -> None:
    museum.publish("First")
    second = museum.publish("Second")
    files = [path for path in second.folder.rglob("*") if path.is_file() and path.name != "manifest.sig"]
    assert len(files) > 25
    for path in files:
        for place in {0, path.stat().st_size // 2, path.stat().st_size - 1}:
            flip(path, place)
            name = path.relative_to(second.folder).as_posix()
            assert second.damage() == f"version 2 is damaged: {name} has changed"
            flip(path, place)
    assert second.damage() == ""


def test_a_damaged_text_is_never_read(museum: Museum) -> None:
    museum.publish("First")
    second = museum.publish("Second")
    for cached in (museum.cache / "readings").iterdir():
        cached.unlink()
    flip(second.content / "leaders/zhukov/en.md", 40)
    chosen = shown(museum)
    assert chosen.version is not None
    assert (chosen.version.number, chosen.complaints) == (1, ("version 2 is damaged: content/leaders/zhukov/en.md has changed",))
    flip(second.content / "leaders/zhukov/en.md", 40)
    assert shown(museum).version == second


def test_every_flipped_byte_of_the_pointer_shows_a_whole_version(museum: Museum) -> None:
    for name in ("First", "Second"):
        museum.publish(name)
    pointer = museum.versions.folder / "current"
    length = len(pointer.read_bytes())
    assert length == 2 * len("1-0123456789abcdef0123456789abcdef\n")
    for place in range(length):
        flip(pointer, place)
        assert title(museum) in ("First", "Second")
        flip(pointer, place)
    for text in (b"", b"\n", b"nonsense\n", b"../../etc\n", b"\xff" * 20_000):
        pointer.write_bytes(text)
        assert title(museum) == "Second"
    pointer.unlink()
    assert title(museum) == "Second"


def test_something_that_was_added_is_noticed(museum: Museum) -> None:
    version = museum.publish("First")
    (version.content / "leaders/zhukov/evil.qml").write_bytes(b"import QtQuick")
    assert version.damage() == "version 1 is damaged: content/leaders/zhukov/evil.qml has been added"


@pytest.mark.parametrize("how", ["missing", "link", "folder"])
def test_a_file_that_is_none_is_noticed(museum: Museum, how: str) -> None:
    version = museum.publish("First")
    path = version.content / "leaders/zhukov/en.md"
    copy = museum.root / "copy.md"
    path.rename(copy)
    if how == "link":
        path.symlink_to(copy)
    if how == "folder":
        path.mkdir()
    assert version.damage() == "version 1 is damaged: content/leaders/zhukov/en.md has changed"


def test_a_damaged_version_is_mended_by_installing_it_again(museum: Museum) -> None:
    file = museum.pack("First")
    version = museum.install(file)
    flip(version.content / "exhibition.yaml", 3)
    assert museum.install(file).damage() == ""


def test_all_damaged_shows_the_bundled_exhibition(museum: Museum) -> None:
    for name in ("First", "Second"):
        version = museum.publish(name)
        (version.folder / "manifest.json").unlink()
        (version.content / "exhibition.yaml").unlink()
    chosen = shown(museum)
    assert chosen.version is None
    assert chosen.complaints == (
        "version 2 is damaged: manifest.json cannot be read: it is not there",
        "version 1 is damaged: manifest.json cannot be read: it is not there",
    )


def test_names_to_avoid_and_to_skip(museum: Museum) -> None:
    museum.publish("First")
    second = museum.publish("Second")
    avoiding = choose_shown(museum.versions, SMALL, museum.cache, avoid={second.name}).version
    skipping = choose_shown(museum.versions, SMALL, museum.cache, skip=1).version
    assert avoiding == skipping == Version(museum.versions.installed()[1].folder)
    assert choose_shown(museum.versions, SMALL, museum.cache, skip=2).version is None


def test_giving_up_a_version(museum: Museum) -> None:
    museum.publish("First")
    second = museum.publish("Second")
    museum.versions.give_up(second)
    assert title(museum) == "First"


def test_strange_things_in_the_folder_are_left_alone(museum: Museum) -> None:
    museum.publish("First")
    for name in ("14-x", "0-0123456789abcdef0123456789abcdef", "notes"):
        (museum.versions.folder / name).mkdir()
    (museum.versions.folder / "3-0123456789abcdef0123456789abcdef").symlink_to("/etc")
    (museum.versions.folder / "new-left").mkdir()
    assert numbers(museum) == [1]
    museum.publish("Second")
    assert sorted(path.name for path in museum.versions.folder.iterdir() if not path.name.startswith(("1-", "2-"))) == [
        ".lock",
        "0-0123456789abcdef0123456789abcdef",
        "14-x",
        "3-0123456789abcdef0123456789abcdef",
        "current",
        "notes",
    ]


def test_changes_are_counted_by_entry(museum: Museum) -> None:
    old = museum.publish("First").manifest()
    (museum.content / "leaders/zhukov/en.md").write_bytes((museum.content / "leaders/zhukov/en.md").read_bytes() + b"More.\n")
    konev = museum.content / "leaders/konev"
    for name in ("entry.yaml", "en.md", "ru.md"):
        (museum.content / "leaders/novy").mkdir(exist_ok=True)
        (museum.content / "leaders/novy" / name).write_bytes((konev / name).read_bytes())
    new = museum.manifest(museum.pack())
    assert changes(old, new) == Changes(added=1, changed=1, removed=0, shared=False)
    assert changes(new, old) == Changes(added=0, changed=1, removed=1, shared=False)
    assert changes(old, museum.manifest(museum.pack("Other"))).shared


def test_the_bundled_exhibition_goes_the_whole_way(museum: Museum) -> None:
    museum.content = bundled_content()
    chosen = choose_shown(museum.versions, SMALL, museum.cache)
    museum.install(museum.pack(number=1_000))
    chosen = shown(museum)
    assert chosen.version is not None
    exhibition = chosen.reading.exhibition
    assert exhibition is not None
    assert len(exhibition.entries) == len(list(bundled_content().glob("*/*/entry.yaml"))) > 100
    assert chosen.version.damage() == ""
