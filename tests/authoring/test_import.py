"""``kiosk import``: rows become entries, wrong rows are told by row and column, nothing is overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring import tables
from kiosk.authoring.table_file import Row
from kiosk.cli import main

from .conftest import SmallFolder

TABLE = """\
Name;Имя;Born;Died;Source;About;Rank
Anna Müller;Анна Мюллер;1896-12-01;about 1974;memoirs;"She led: and
wrote.";marshal
Борис;Борис;1901;;memoirs;He did.;
"""
MAPPING = """\
name: "{Name}"
entry:
  kind: person
  born: "{Born}"
  died: "{Died}"
  ranks: [{rank: "{Rank}"}]
  links: [leaders/konev]
  plate: {type: date_card}
  sources: ["{Source}"]
texts:
  en: {title: "{Name}", summary: "{About}", alt: "The dates of {Name}", body: "{About}[^{Source}]"}
  ru: {title: "{Имя}", summary: "{About}", alt: "Даты: {Имя}", body: "{About}[^{Source}]"}
"""


class Desk:
    """A content folder with a table and a mapping beside it."""

    def __init__(self, content: SmallFolder, capsys: pytest.CaptureFixture[str]) -> None:
        self.content = content
        self.table = content.root.parent / "people.csv"
        self.mapping = content.root.parent / "mapping.yaml"
        self._capsys = capsys
        self.table.write_text(TABLE, "utf-8")
        self.mapping.write_text(MAPPING, "utf-8")

    def run(self, *more: str, into: str = "leaders") -> tuple[int, list[str]]:
        arguments = ["import", str(self.table), "--map", str(self.mapping), "--into", into, "--content", str(self.content.root)]
        status = main([*arguments, *more])
        told = self._capsys.readouterr()
        return status, (told.out + told.err).replace(f"{self.content.root.parent}/", "").splitlines()


@pytest.fixture
def desk(content: SmallFolder, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(content, capsys)


def test_rows_become_entries(desk: Desk) -> None:
    assert desk.run() == (0, ["2 entries written, 0 there already, 0 rows left out"])
    assert desk.content.problems() == []
    exhibition = desk.content.exhibition()
    anna = exhibition.entries["leaders/anna_muller"]
    assert str(anna.facts.born.first_day) == "1896-12-01"
    assert anna.facts.died.about
    assert [rank.rank for rank in anna.facts.ranks] == ["marshal"]
    assert anna.texts["ru"].title == "Анна Мюллер"
    assert anna.texts["en"].summary == "She led: and\nwrote."
    boris = exhibition.entries["leaders/boris"].facts
    assert (boris.died, boris.ranks) == (None, ())


def test_what_is_written_reads_well(desk: Desk) -> None:
    desk.run()
    assert (desk.content.root / "leaders/boris/entry.yaml").read_text("utf-8") == (
        "# yaml-language-server: $schema=../../.schemas/person.json\n"
        "kind: person\nborn: 1901\nlinks:\n- leaders/konev\nplate:\n  type: date_card\nsources:\n- memoirs\n"
    )


def test_a_dry_run_writes_nothing(desk: Desk) -> None:
    before = sorted(desk.content.root.rglob("*"))
    assert desk.run("--dry-run") == (
        0,
        [
            "people.csv, row 2: would be leaders/anna_muller",
            "people.csv, row 3: would be leaders/boris",
            "2 entries would be written, 0 there already, 0 rows left out",
        ],
    )
    assert sorted(desk.content.root.rglob("*")) == before


def test_nothing_is_overwritten(desk: Desk) -> None:
    desk.run()
    text = desk.content.root / "leaders/boris/en.md"
    text.write_text("mine", "utf-8")
    assert desk.run() == (0, ["0 entries written, 2 there already, 0 rows left out"])
    assert text.read_text("utf-8") == "mine"


def test_a_stopped_run_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    original = tables._Job._take

    def stop(job: tables._Job, row: Row, *, dry: bool) -> None:
        if row.number == 3:
            raise KeyboardInterrupt
        original(job, row, dry=dry)

    with monkeypatch.context() as patched:
        patched.setattr(tables._Job, "_take", stop)
        told = "kiosk: stopped; 1 entry written, 0 there already, 0 rows left out. The same command goes on from there."
        assert desk.run() == (130, [told])
    assert desk.run() == (0, ["1 entry written, 1 there already, 0 rows left out"])


WRONG_ROWS = [
    ("1901;;", "1901-13;;", "people.csv, row 3, column 'Born': there is no date '1901-13' in the calendar"),
    ("1901;;", "1901;1899;", "people.csv, row 3, column 'Died': 'died' is before 'born'"),
    ("memoirs;He", ";He", "people.csv, row 3: 'sources' is missing"),
    ("\nБорис;", "\nAnna Muller;", "people.csv, row 3: its name 'anna_muller' is that of row 2 too"),
    ("\nБорис;", "\n???;", "people.csv, row 3: it gives no name for a folder"),
]


@pytest.mark.parametrize(("old", "new", "told"), WRONG_ROWS)
def test_a_wrong_row_is_left_out(desk: Desk, old: str, new: str, told: str) -> None:
    desk.table.write_text(TABLE.replace(old, new), "utf-8")
    assert desk.run() == (1, [told, "1 entry written, 0 there already, 1 row left out"])


REFUSED_TABLES = [
    (b"", "people.csv is empty"),
    ("Имя;Born\n".encode("cp1251"), "people.csv, row 1: is not UTF-8 but looks like Windows-1251: save it as UTF-8"),
    ("Name;Born\n".encode("utf-16"), "people.csv, row 1: is saved as UTF-16: save it as UTF-8"),
    (TABLE.replace(";Имя;", ";Name;").encode(), "people.csv, row 1: the column 'Name' stands twice"),
    (TABLE.replace("He did.;", "He did.;;more").encode(), "people.csv, row 3: it has more cells than the first row has headings"),
    (
        TABLE.replace('wrote."', "wrote.").encode(),
        "people.csv, row 2: a quotation mark is not closed, or stands inside a word (unexpected end of data)",
    ),
]


@pytest.mark.parametrize(("data", "told"), REFUSED_TABLES, ids=range(len(REFUSED_TABLES)))
def test_a_table_that_cannot_be_read(desk: Desk, data: bytes, told: str) -> None:
    desk.table.write_bytes(data)
    assert desk.run() == (1, [f"kiosk: {told}"])


REFUSED_MAPPINGS = [
    ("{Born}", "{Bron}", "mapping.yaml:4:9: the table has no column 'Bron' (did you mean 'Born'?)"),
    ("entry:", "entri:", "mapping.yaml:2:1: unknown key 'entri' (did you mean 'entry'?)"),
    ("  ru:", "  de:", "mapping.yaml: the exhibition has no language 'de', but en, ru"),
    ("  en:", "  # en:", "mapping.yaml: 'texts' must hold 'en', the language that every entry has"),
    ("  kind:", "\tkind:", "mapping.yaml:3:1: a tab stands here: indent with spaces"),
]


@pytest.mark.parametrize(("old", "new", "told"), REFUSED_MAPPINGS)
def test_a_mapping_that_cannot_be_used(desk: Desk, old: str, new: str, told: str) -> None:
    desk.mapping.write_text(MAPPING.replace(old, new, 1), "utf-8")
    status, lines = desk.run()
    assert (status, lines[0]) == (1, f"kiosk: {told}")


def test_files_and_sections_that_are_not_there(desk: Desk) -> None:
    assert desk.run(into="leadrs") == (1, ["kiosk: there is no section 'leadrs' (did you mean 'leaders'?)"])
    desk.mapping.unlink()
    assert desk.run() == (1, ["kiosk: mapping.yaml cannot be read: there is no such folder or file"])
    desk.table = Path("/nowhere/people.csv")
    assert desk.run() == (1, ["kiosk: /nowhere/people.csv cannot be read: there is no such folder or file"])
