"""``kiosk proof`` from the command line."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from kiosk.proof.proof import ProofOrder, prove
from kiosk.reading.reader import read_exhibition

_SIZE = (1920, 1080)


def proof(content: Path, out: Path, order: ProofOrder) -> int:
    """Prove a content folder into ``out``; return 1 with a sentence if that cannot be done. No languages and no sizes mean all and the usual one."""
    reading = read_exhibition(content)
    exhibition = reading.exhibition
    if exhibition is None:
        return _refuse(f"{content} cannot be shown; kiosk check says why")
    unknown = [code for code in order.languages if code not in exhibition.settings.languages]
    if unknown:
        return _refuse(f"the exhibition has no language '{unknown[0]}', but {', '.join(exhibition.settings.languages)}")
    if order.section and exhibition.section(order.section) is None:
        return _refuse(f"the exhibition has no section '{order.section}'")
    if order.entry and order.entry not in exhibition.entries:
        return _refuse(f"the exhibition has no entry '{order.entry}'")
    whole = replace(order, languages=order.languages or exhibition.settings.languages, sizes=order.sizes or (_SIZE,))
    try:
        count = prove(exhibition, whole, out)
    except OSError as error:
        return _refuse(str(error))
    print(f"{count} pictures in {out}")
    return 0


def _refuse(sentence: str) -> int:
    print(f"kiosk: {sentence}", file=sys.stderr)
    return 1
