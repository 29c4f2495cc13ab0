"""Names of folders made from names of people and things."""

from __future__ import annotations

import re
import unicodedata

_NAME = re.compile("[a-z0-9_]+")
_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_LATIN = "a,b,v,g,d,e,yo,zh,z,i,y,k,l,m,n,o,p,r,s,t,u,f,kh,ts,ch,sh,shch,,y,,e,yu,ya"
_LETTERS = dict(zip(_CYRILLIC, _LATIN.split(","), strict=True))
_LETTERS |= {"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "ß": "ss", "і": "i", "ї": "yi", "є": "ye", "ґ": "g"}


def is_name(name: str) -> bool:
    """Whether a folder of an entry or a section may be called so."""
    return _NAME.fullmatch(name) is not None


def possible_name(words: str) -> str:
    """The name that these words would give: ``Анна Müller`` is ``anna_muller``; empty where they hold no letter that can be one."""
    latin = "".join(_LETTERS.get(letter, letter) for letter in unicodedata.normalize("NFC", words).lower())
    plain = unicodedata.normalize("NFD", latin).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "_", plain).strip("_")
