"""The glossary: terms with their meaning, in one file that is not there where no text needs it."""

from __future__ import annotations

import re
from typing import Any

from kiosk.exhibition.glossary import GLOSSARY, Term
from kiosk.exhibition.references import TermKey
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.files import ContentFolder
from kiosk.reading.limits import MEANING_WORDS
from kiosk.reading.nearest import quoted
from kiosk.reading.references import checked, shared_judges, warn_about_words
from kiosk.reading.report import FileReport, Report
from kiosk.reading.schema import build
from kiosk.reading.yaml_files import read_node
from kiosk.reading.yaml_nodes import Node

_FILE = f"{GLOSSARY}.yaml"
_TERMS = dict[TermKey, Term]


def read_glossary(folder: ContentFolder, catalogue: Catalogue, report: Report) -> tuple[dict[TermKey, Term] | None, frozenset[str]]:
    """The terms that can be shown, or None where the file cannot be used, and the keys of all that are written."""
    if not any(item.name == _FILE for item in folder.items()):
        return {}, frozenset()
    on = report.on(_FILE)
    node = read_node(folder, _FILE, on)
    terms: Any = build(node, _TERMS, on)
    if terms is None or node is None:
        return None, frozenset()
    terms = _named(terms, node, on)
    warn_about_words(terms, _TERMS, node, catalogue.languages, on)
    _warn_about_length(terms, node, on)
    shown: Any = checked(terms, _TERMS, node, shared_judges(catalogue), on)
    return shown or {}, frozenset(terms)


def _named(terms: dict[TermKey, Term], node: Node, report: FileReport) -> dict[TermKey, Term]:
    """The terms whose key a link can name."""
    wrong = [key for key in terms if not re.fullmatch("[a-z0-9_]+", key)]
    for key in wrong:
        report.error(f"{quoted(key)} is not a name: use small letters, digits and _", node.keys[key])
    return {key: term for key, term in terms.items() if key not in wrong}


def _warn_about_length(terms: dict[TermKey, Term], node: Node, report: FileReport) -> None:
    for key, term in terms.items():
        for language, meaning in term.meaning.items():
            words = len(meaning.split())
            if words > MEANING_WORDS:
                report.warning(f"the meaning has {words} words; its place holds {MEANING_WORDS}", node.find((key, "meaning", language))[1])
