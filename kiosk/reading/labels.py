"""Words behind the label keys of an entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.exhibition.references import LabelKey
from kiosk.reading.catalogue import Catalogue
from kiosk.reading.nearest import near_miss, quoted
from kiosk.reading.references import Judge
from kiosk.reading.report import FileReport
from kiosk.reading.texts import ReadText


def label_judge(catalogue: Catalogue, texts: Mapping[str, ReadText]) -> Judge:
    """Judges whether a label has words in the default language."""
    language = catalogue.default
    if language not in texts or language in catalogue.broken_words:
        return _says_nothing
    own = texts[language].text.labels
    shared = catalogue.words.get(language, {})

    def judge(key: LabelKey) -> str:
        if own.get(key, "").strip() or shared.get(key, "").strip():
            return ""
        near = near_miss(key, [*own, *shared])
        return f"{quoted(key)} has no words: it is neither under 'labels' in {language}.md nor in words/{language}.yaml{near}"

    return judge


def warn_about_labels(keys: Iterable[LabelKey], text: ReadText, catalogue: Catalogue, report: FileReport) -> None:
    """Warn about labels that a further language lacks."""
    language = text.text.language
    shared = {**catalogue.words.get(catalogue.default, {}), **catalogue.words.get(language, {})}
    at = text.node.find(("labels",))[1]
    for key in dict.fromkeys(keys):
        if not text.text.labels.get(key, "").strip() and key not in shared:
            report.warning(f"the label '{key}' is missing", at)


def _says_nothing(_key: LabelKey) -> str:
    return ""
