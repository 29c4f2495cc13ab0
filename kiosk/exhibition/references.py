"""Names that point at something else in the content folder; the reader checks each of them."""

from collections.abc import Mapping
from typing import NewType

EntryId = NewType("EntryId", str)
"""``section/entry``, the folder of an entry: ``people/anna``."""

SourceKey = NewType("SourceKey", str)
"""A key of ``sources.yaml``."""

LabelKey = NewType("LabelKey", str)
"""A key of ``labels`` in the entry's text files, or in ``words/<language>.yaml`` for words that many entries share."""

TermKey = NewType("TermKey", str)
"""A key of ``glossary.yaml``."""

MapName = NewType("MapName", str)
"""A file of ``maps/`` without its ending."""

BadgeName = NewType("BadgeName", str)
"""A file of ``badges/`` without its ending."""

MotifName = NewType("MotifName", str)
"""A file of ``motifs/`` without its ending."""

InsigniaName = NewType("InsigniaName", str)
"""A file of ``insignia/`` without its ending."""

PicturePath = NewType("PicturePath", str)
"""A picture, relative to the entry's folder."""

VideoPath = NewType("VideoPath", str)
"""A video, relative to the entry's folder."""

Words = NewType("Words", Mapping[str, str])
"""The same words by language: ``{en: People, ru: Люди}``."""
