"""``kiosk proof`` from the command line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.exhibition.exhibition import Exhibition
from kiosk.proof.proof import ProofOrder, prove
from kiosk.publishing.disk import RefusedError
from kiosk.reading.nearest import counted
from kiosk.reading.reader import read_exhibition

if TYPE_CHECKING:
    from kiosk.proof.since import Changed

_SIZE = (1920, 1080)
_BOOK_SIZE = (1280, 720)


def proof(content: Path, out: Path, order: ProofOrder) -> int:
    """Prove a content folder into ``out``; return 1 with a sentence if that cannot be done. No languages and no sizes mean all and the usual one."""
    return _following(content, order, _SIZE, lambda exhibition, whole: _pictures(exhibition, whole, out))


def proof_book(content: Path, file: Path, order: ProofOrder, since: str = "", trusted: tuple[str, ...] = ()) -> int:
    """The same as one PDF, without the enlarged plates, which show once more what stands on the page before.

    Only what changed, if ``since`` names an installed version or a pack that is signed with a key of ``trusted``.
    """

    def work(exhibition: Exhibition, whole: ProofOrder) -> int:
        if not since:
            return _book(content, exhibition, whole, file)
        changed = _changed(content, exhibition, since, trusted)
        return _book(content, exhibition, replace(whole, only=changed.touches), file) if _told(changed, since) else 0

    return _following(content, order, _BOOK_SIZE, work)


def _following(content: Path, order: ProofOrder, size: tuple[int, int], work: Callable[[Exhibition, ProofOrder], int]) -> int:
    exhibition = read_exhibition(content).exhibition
    if exhibition is None:
        return _refuse(f"{content} cannot be shown; kiosk check says why")
    unknown = [code for code in order.languages if code not in exhibition.settings.languages]
    if unknown:
        return _refuse(f"the exhibition has no language '{unknown[0]}', but {', '.join(exhibition.settings.languages)}")
    if order.section and exhibition.section(order.section) is None:
        return _refuse(f"the exhibition has no section '{order.section}'")
    if order.entry and order.entry not in exhibition.entries:
        return _refuse(f"the exhibition has no entry '{order.entry}'")
    try:
        return work(exhibition, replace(order, languages=order.languages or exhibition.settings.languages, sizes=order.sizes or (size,)))
    except (OSError, RefusedError) as error:
        return _refuse(str(error))


def _pictures(exhibition: Exhibition, order: ProofOrder, out: Path) -> int:
    print(f"{prove(exhibition, order, out)} pictures in {out}")
    return 0


def _book(content: Path, exhibition: Exhibition, order: ProofOrder, file: Path) -> int:
    from kiosk.proof.binding import bind
    from kiosk.proof.book import Book

    book = Book(file, exhibition.settings.title.get(exhibition.default_language, "") or content.name)
    bind(exhibition, replace(order, enlarged=False), content, book)
    if not book.pages:
        print("None of these screens shows what has changed: no PDF is written.")
        return 0
    size = book.close()
    print(f"{file}: {counted(book.pages, 'page', 'pages')}, {size / 1e6:.1f} MB")
    return 0


def _told(changed: Changed, since: str) -> bool:
    """Say what has changed; false where nothing has."""
    if not changed.files:
        print(f"Nothing has changed since {_version(since)}: no PDF is written.")
        return False
    print(f"Changed since {_version(since)}: {', '.join(changed.entries) or 'no entry itself'}.")
    if changed.shared:
        print(f"Shared files have changed too: {', '.join(changed.shared)}. The screens that show them are in the PDF, as far as that can be known.")
    return True


def _changed(content: Path, exhibition: Exhibition, since: str, trusted: tuple[str, ...]) -> Changed:
    from kiosk.places import data_home
    from kiosk.proof.since import changed_since, version_named
    from kiosk.publishing.versions import Versions

    with version_named(since, Versions(data_home() / "versions"), trusted) as (manifest, before):
        return changed_since(manifest, before, content, exhibition)


def _version(since: str) -> str:
    return f"version {int(since)}" if since.isdigit() else since


def _refuse(sentence: str) -> int:
    print(f"kiosk: {sentence}", file=sys.stderr)
    return 1
