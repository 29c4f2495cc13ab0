"""Every limit of a content folder, with its reason."""

YAML_BYTES = 1024 * 1024
"""The largest file that curators write is a map sheet of some 100 KB."""

YAML_DEPTH = 20
"""The schema nests seven deep; a parser that recurses dies at some thousands."""

YAML_VALUES = 100_000
"""A map with a line for each day of the war holds about 50,000; more would make a check wait."""

TEXT_BYTES = 64 * 1024
"""Five times the longest entry in Russian; Markdown of this size is read within a second, whatever it holds."""

PARAGRAPH_CHARACTERS = 5_000
"""Inline Markdown costs quadratic time; a tab holds 700 characters."""

PROBLEMS_IN_A_FILE = 30
"""Whoever has thirty mistakes in one file mends one and asks again."""

FILES = 200_000
"""10,000 entries in four languages with pictures; more means that the wrong folder was chosen."""

TITLE_CHARACTERS = 40
"""Two lines on a card of the gallery at 1024 pixels."""

SUMMARY_WORDS = 25
"""Three lines on a card."""

TAB_WORDS = 110
"""A screenful beside the plate at text size 100; visitors leave a text that scrolls."""

MEANING_WORDS = 40
"""A term is explained on a small sheet that nobody scrolls."""

QUESTION_WORDS = 70
"""Three parts stand side by side."""
