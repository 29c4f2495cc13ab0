"""``kiosk check --fit``: what does not fit is named with its file, its field and by how much, and nothing else is."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.pictures.store import PictureStore
from kiosk.proof.fit import Case, cases, misfits
from kiosk.proof.fit_report import small_pictures, told
from kiosk.reading.reader import read_exhibition

SMALL = Path(__file__).parent.parent / "folders" / "small"
ACROSS = Case("en", (1920, 1080), 100)
UPRIGHT_AND_LARGE = Case("en", (1080, 1920), 200)


@pytest.fixture
def root(tmp_path: Path, qapp: QGuiApplication) -> Path:
    shutil.copytree(SMALL, tmp_path / "content")
    return tmp_path / "content"


def fit(root: Path, case: Case, only: str = "") -> list[str]:
    exhibition = read_exhibition(root).exhibition
    assert exhibition is not None
    return [str(problem) for problem in told(root, misfits(exhibition, case, only))]


def retitle(root: Path, title: str) -> None:
    text = root / "leaders/zhukov/en.md"
    text.write_text(text.read_text("utf-8").replace("title: Georgy Zhukov", f"title: {title}"), "utf-8")


@pytest.mark.parametrize("case", [ACROSS, UPRIGHT_AND_LARGE], ids=str)
def test_what_fits_is_not_named(root: Path, case: Case) -> None:
    assert fit(root, case) == []


def test_a_title_that_is_far_too_long(root: Path) -> None:
    retitle(root, "Georgy " + "Konstantinovich " * 30)
    found = fit(root, UPRIGHT_AND_LARGE, "leaders")
    assert found
    assert all(line.startswith("content/leaders/zhukov/en.md:2:8: warning: title: 'Georgy Konstantinovich") for line in found), found


def test_a_word_that_is_far_too_long(root: Path) -> None:
    retitle(root, "Konstantinovich" * 8)
    found = fit(root, UPRIGHT_AND_LARGE, "leaders")
    assert any("fits only in letters that are" in line for line in found), found


def test_a_picture_that_is_too_small(root: Path, tmp_path: Path) -> None:
    for name, size in (("small.png", (90, 60)), ("large.png", (60, 1280))):
        Image.new("RGB", size).save(root / "leaders/zhukov" / name)
    facts = root / "leaders/zhukov/entry.yaml"
    pictures = "pictures:\n  - {file: small.png, credit: A, licence: B}\n  - {file: large.png, credit: A, licence: B}\n"
    facts.write_text(pictures + facts.read_text("utf-8"), "utf-8")
    exhibition = read_exhibition(root, PictureStore(tmp_path / "cache")).exhibition
    assert exhibition is not None
    sentence = "the picture 'small.png' has 90 x 60 pixels: with fewer than 1280 along its side it is not sharp"
    assert [str(each) for each in small_pictures(root, exhibition)] == [f"content/leaders/zhukov/entry.yaml:2:12: warning: {sentence}"]
    assert small_pictures(root, exhibition, "medals") == []


def test_every_case_is_looked_at(root: Path) -> None:
    exhibition = read_exhibition(root).exhibition
    assert exhibition is not None
    assert len(cases(exhibition)) == 8
    assert len(set(cases(exhibition))) == 8
