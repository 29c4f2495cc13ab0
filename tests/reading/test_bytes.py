"""Files that no editor of a curator should have written."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from .conftest import SmallFolder

ENTRY = "leaders/zhukov/entry.yaml"
TEXT = "leaders/zhukov/en.md"
ALIASES = b"a: &a [x, x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (n + 1, n + 1, n, n) for n in range(97, 121))
MERGE = b"a: &a {x: 1}\n" + b"".join(b"%c: &%c {<<: [*%c, *%c]}\n" % (n + 1, n + 1, n, n) for n in range(97, 121))

NOT_TEXT = [
    ("UTF-16", "kind: person\n".encode("utf-16"), "1:1: is saved as UTF-16: save it as UTF-8"),
    ("UTF-16 without a mark", "kind: person\n".encode("utf-16-le"), "1:1: is saved as UTF-16: save it as UTF-8"),
    (
        "cp1251",
        "kind: a\nname: Жуков\n".encode("cp1251"),
        "2:7: is not UTF-8 but looks like Windows-1251: save it as UTF-8",
    ),
    ("latin-1", "kind: a\nname: é\n".encode("latin-1"), "2:7: is not UTF-8: save it as UTF-8"),
    ("control", b"kind: a\nname: \x07\n", "2:7: an invisible character (U+0007) stands here: delete it"),
    ("NUL", b"kind: a\nname: a\x00\n", "2:8: an invisible character (U+0000) stands here: delete it"),
    ("line separator", "name: a\u2028b\n".encode(), "1:8: an invisible character (U+2028) stands here: delete it"),
    ("alias bomb", ALIASES, "1:4: a value that begins with & or * needs quotation marks"),
    ("merge bomb", MERGE, "1:4: a value that begins with & or * needs quotation marks"),
    ("deep list", b"[" * 600, "1:21: values are nested more than 20 deep"),
    ("deep mapping", b"{a: " * 200_000, "1:81: values are nested more than 20 deep"),
    ("deep block", b"".join(b" " * n + b"a:\n" for n in range(1000)), "21:21: values are nested more than 20 deep"),
    ("many values", b"a: [" + b"a," * 200_000 + b"]", "1:200001: the file holds more than 100000 values"),
    ("a huge word", b"a" * 1_000_000, "1:1: the file must be keys with values, not '" + "a" * 40 + "…'"),
    ("a huge key", b"a" * 1000 + b": b", "1:1: 'kind' is missing"),
    ("a huge file", b"a: " + b"a" * 2**20, "is larger than 1024 KB"),
    (
        "python object",
        b"kind: !!python/object/apply:os.system [id]",
        "1:7: a value that begins with ! needs quotation marks",
    ),
    ("deep tag", b"!a " * 1000, "1:1: a value that begins with ! needs quotation marks"),
    ("nothing", b"", "1:1: the file is empty"),
]


@pytest.mark.parametrize(("data", "sentence"), [row[1:] for row in NOT_TEXT], ids=[row[0] for row in NOT_TEXT])
def test_yaml_that_is_refused(small: SmallFolder, data: bytes, sentence: str) -> None:
    small.write(ENTRY, data)
    small.read()
    start = time.process_time()
    problems = small.problems()
    assert time.process_time() - start < 1
    separator = ":" if sentence[0].isdigit() else ": "
    assert problems == [f"{ENTRY}{separator}{sentence}"]


def test_a_list_deeper_than_the_parser_itself_goes(small: SmallFolder) -> None:
    """From PyYAML 6.0.4 the parser has a limit of its own and reads ahead to it; older ones come to ours first."""
    small.write(ENTRY, b"[" * 200_000)
    assert small.problems() in ([f"{ENTRY}:1:{column}: values are nested more than 20 deep"] for column in (21, 1001))


@pytest.mark.parametrize("file", [ENTRY, TEXT, "exhibition.yaml", "sources.yaml", "maps/east.yaml", "words/en.yaml"])
@pytest.mark.parametrize("change", [b"\r\n", b"\r", b"\xef\xbb\xbf"], ids=["CRLF", "CR", "BOM"])
def test_what_windows_writes_is_read_exactly(small: SmallFolder, file: str, change: bytes) -> None:
    before = small.read()
    data = (small.root / file).read_bytes()
    small.write(file, change + data if change[0] == 0xEF else data.replace(b"\n", change))
    assert small.read() == before


def test_lines_are_counted_alike_with_crlf(small: SmallFolder) -> None:
    small.replace(ENTRY, "died: 1974", "dead: 1974")
    before = small.problems()
    small.write(ENTRY, (small.root / ENTRY).read_bytes().replace(b"\n", b"\r\n"))
    assert small.problems() == before == [f"{ENTRY}:3:1: unknown key 'dead' (did you mean 'died'?)"]


def test_a_text_that_is_too_large(small: SmallFolder) -> None:
    small.write(TEXT, b"a" * 2**18)
    assert small.problems() == [f"{TEXT}: is larger than 64 KB"]


@pytest.mark.parametrize("unit", ["[", "*a ", "![", "[^", "> ", "- a\n", "[a](", "**a_ ", "|a|\n|-|\n", "\\[", "&#0;", "1. "])
def test_markdown_of_great_depth_is_bounded(small: SmallFolder, unit: str) -> None:
    text = (small.root / TEXT).read_text(encoding="utf-8")
    small.write(TEXT, text.encode() + b"\n" + (unit * (100_000 // len(unit))).encode())
    start = time.process_time()
    small.problems()
    assert time.process_time() - start < 5


class TestNoRegularFile:
    @pytest.mark.parametrize("file", [ENTRY, TEXT, "exhibition.yaml", "leaders/section.yaml", "words/en.yaml"])
    def test_a_fifo(self, small: SmallFolder, file: str) -> None:
        (small.root / file).unlink()
        os.mkfifo(small.root / file)
        assert f"{file}: is not a regular file" in small.problems()

    @pytest.mark.parametrize("file", [ENTRY, TEXT, "exhibition.yaml", "sources.yaml"])
    def test_a_folder(self, small: SmallFolder, file: str) -> None:
        (small.root / file).unlink()
        (small.root / file).mkdir()
        assert f"{file}: is a folder, not a file" in small.problems()

    def test_a_link_that_leads_out(self, small: SmallFolder, tmp_path: Path) -> None:
        secret = tmp_path / "secret.yaml"
        (small.root / ENTRY).rename(secret)
        (small.root / ENTRY).symlink_to(secret)
        assert small.problems() == [f"{ENTRY}: leads out of the content folder"]

    def test_a_link_to_itself(self, small: SmallFolder) -> None:
        (small.root / ENTRY).unlink()
        (small.root / ENTRY).symlink_to("entry.yaml")
        assert small.problems() == [f"{ENTRY}: is a link that leads to itself"]

    def test_a_link_to_nothing(self, small: SmallFolder) -> None:
        (small.root / ENTRY).unlink()
        (small.root / ENTRY).symlink_to("nowhere")
        assert small.problems() == [f"{ENTRY}: is missing"]

    def test_no_permission(self, small: SmallFolder) -> None:
        if os.getuid() == 0:
            pytest.skip("nothing is forbidden to root")
        (small.root / ENTRY).chmod(0)
        assert small.problems() == [f"{ENTRY}: cannot be read: the kiosk has no permission"]


def test_a_name_that_is_not_utf8(small: SmallFolder) -> None:
    name = os.fsdecode(b"\xff\x1b[31m.txt")
    (small.root / "leaders" / "zhukov" / name).write_text("a")
    assert small.problems() == [r"leaders/zhukov/\udcff\x1b[31m.txt: warning: is not read: nothing in the entry names it"]
    "\n".join(small.problems()).encode()


@pytest.mark.parametrize("there", [False, True])
def test_a_root_that_is_no_folder(small: SmallFolder, there: bool) -> None:
    small.root = small.root / ("sources.yaml" if there else "nowhere")
    assert [str(problem) for problem in small.read().problems] == [f"{small.root.name}: is not a folder that can be read"]
    assert small.read().exhibition is None


def test_an_empty_folder(small: SmallFolder, tmp_path: Path) -> None:
    small.root = tmp_path / "empty"
    small.root.mkdir()
    assert small.problems() == ["exhibition.yaml: is missing", "sources.yaml: is missing"]
