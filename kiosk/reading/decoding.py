"""From bytes to text: UTF-8 and nothing else, told in words that help."""

from __future__ import annotations

import re

from kiosk.reading.report import Fault, Position

_UNSEEN = re.compile("[^\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CYRILLIC_1251 = re.compile(rb"[\xc0-\xff\xa8\xb8]{3}")


def decode(data: bytes) -> str:
    r"""Text with ``\n`` as its line end, without a byte order mark; Fault where it is not clean UTF-8."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or data[:2].count(0) == 1:
        raise Fault("is saved as UTF-16: save it as UTF-8", (1, 1))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Fault(_advice(data), _position(data[: error.start].decode("utf-8-sig", "replace"))) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    unseen = _UNSEEN.search(text)
    if unseen:
        code = f"U+{ord(unseen[0]):04X}"
        raise Fault(f"an invisible character ({code}) stands here: delete it", _position(text[: unseen.start()]))
    return text


def _advice(data: bytes) -> str:
    if _CYRILLIC_1251.search(data):
        return "is not UTF-8 but looks like Windows-1251: save it as UTF-8"
    return "is not UTF-8: save it as UTF-8"


def _position(before: str) -> Position:
    before = before.replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
