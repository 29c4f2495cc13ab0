"""What a new file says before a curator has written in it."""

from __future__ import annotations

from kiosk.authoring.schemas import naming
from kiosk.reading.placeholders import FILL_IN

_HEAD = f"""\
# Replace every {FILL_IN}: until then the entry is not shown. A line that begins with # is not read: take the # away to use it.
# Dates: 1943, 1943-01, 1943-01-18, 1943-01-12..1943-01-18, 1943-01-12 or 1943-01-13, about 1943.
# Words in small letters, like place_of_birth, are keys: each stands with its words under 'labels' in every text file.
"""
_COMMON = f"""\
# groups: [filter_of_the_section]
# links: [section/entry]
# events:
#   - {{date: 1943-01-18, label: what_happened}}
# figures:
#   - {{label: what_is_counted, low: 1000, high: 2000, unit: people, by: who_counted, when: 1946, sources: [key_of_a_source]}}
# pictures:
#   - {{file: portrait.jpg, credit: Name of the archive, licence: CC BY 4.0, focus: [0.5, 0.3]}}
# videos:
#   - {{file: film.mp4, credit: Name of the archive, licence: CC BY 4.0}}
sources: [{FILL_IN}]
"""
_DATE_CARD = "plate: {type: date_card}\n"
_PLACE = "# place: {name: name_of_the_place, lat: 55.75, lon: 37.62}\n"
_PEOPLE = "# people: [section/person]\n"
_OWN = {
    "person": f"""\
born: {FILL_IN}
# died: 1974-06-18
# born_in: {{name: place_of_birth}}
# died_in: {{name: place_of_death}}
# ranks:
#   - {{rank: name_of_the_rank, date: 1943-01-18}}
# posts:
#   - {{post: name_of_the_post, date: 1941-09..1941-10}}
# awards:
#   - {{award: section/award, dates: [1939-08-29]}}
#   - {{label: name_of_an_award, times: 2}}
# commands:
#   - {{campaign: section/campaign, role: name_of_the_role}}
# plate: {{type: insignia, insignia: [name_of_a_sign_of_rank]}}
{_DATE_CARD}""",
    "award": f"""\
established: {FILL_IN}
badges:
  - {{badge: {FILL_IN}}}
ribbons:
  - {{stripes: [{{colour: '#7a1b28', mm: 12}}, {{colour: '#c9a45c', mm: 12}}], doubtful: true}}
# mount: ribbon
# bar: shared
# classes: 2
# awarded:
#   - {{label: what_is_counted, low: 1000, sources: [key_of_a_source]}}
# campaigns: [section/campaign]
plate: {{type: medal}}
""",
    "campaign": f"""\
start: {FILL_IN}
end: {FILL_IN}
place: {{name: {FILL_IN}}}
# theatre: name_of_the_theatre
# sides:
#   - {{name: name_of_the_side, commanders: [{{person: section/person}}, {{label: name_of_somebody}}],
#      forces: [{{label: what_is_counted, low: 1000, sources: [key_of_a_source]}}], losses: []}}
# medals: [section/award]
# leaders: [section/person]
# plate: {{type: map, map: name_of_a_map, width_km: 900}}
{_DATE_CARD}""",
    "movement": f"start: {FILL_IN}\n# end: 1944-08\n{_PLACE}{_PEOPLE}{_DATE_CARD}",
    "organisation": f"founded: {FILL_IN}\n# dissolved: 1944-08\n{_PLACE}{_PEOPLE}{_DATE_CARD}",
    "topic": f"start: {FILL_IN}\n# end: 1944-08\n{_PLACE}{_DATE_CARD}",
    "question": f"""\
claims:
  - {{claim: {FILL_IN}, by: {FILL_IN}, when: {FILL_IN}, sources: [{FILL_IN}]}}
# start: 1941-06-22
# end: 1945-05-09
{_PLACE}# The plate shows 'figures': write one at least.
plate: {{type: figures}}
""",
}
_FRONT = f"""\
---
# Replace every {FILL_IN}: until then this text is not shown. Put a value that holds a colon into "quotation marks".
title: {FILL_IN}
# subtitle: one line below the title
summary: {FILL_IN}
# alt says what the plate shows, for those who cannot see it
alt: {FILL_IN}
# warning: what a visitor should know before the page opens
# disputed: the heading below that is about a dispute
# labels:
#   place_of_birth: the words for this key of entry.yaml
# pictures:
#   portrait.jpg: {{caption: what the visitor reads, alt: what the picture shows}}
---
"""
_BODY = f"""\
{FILL_IN} The first sentence says what matters. End a claim with its source, like this.[^key_of_a_source]

## {FILL_IN} A heading begins a tab
{FILL_IN}
"""
_PARTS = "".join(f"## {FILL_IN} {heading}\n{FILL_IN}\n\n" for heading in ("What was said", "What the record shows", "What is still argued"))
_SECTION = """\
# Replace every FILL_IN; then write the name of this folder under 'sections' in exhibition.yaml, where it is to stand.
title: {WORDS}
introduction: {WORDS}
accent: bone        # red, brass, olive, steel, bone
layout: gallery     # gallery, case, dates, cards, answers, map, timeline
# headline: {WORDS}
# tagline: {WORDS}
# label: {WORDS}
# door: section/entry
# maps:
#   - {map: name_of_a_map, title: {WORDS}, group: key_in_the_entries}
# bands:
#   - {title: {WORDS}, sections: [another_section]}
# opens: 1941-06..1941-12
# filters:
#   - {group: key_in_the_entries, title: {WORDS}}
# order: [entry, another_entry]
"""


def entry_file(kind: str) -> str:
    """``entry.yaml`` of a new entry."""
    return f"{naming(kind, 2)}\n{_HEAD}kind: {kind}\n{_OWN[kind]}{_COMMON}"


def text_file(kind: str) -> str:
    """A text file of a new entry, the same in every language."""
    return _FRONT + (_PARTS.rstrip("\n") + "\n" if kind == "question" else _BODY)


def section_file(languages: tuple[str, ...]) -> str:
    """``section.yaml`` of a new section."""
    words = "{" + ", ".join(f"{language}: {FILL_IN}" for language in languages) + "}"
    return f"{naming('section', 1)}\n{_SECTION.replace('{WORDS}', words)}"
