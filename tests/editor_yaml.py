"""YAML as the editors of curators read it."""

from __future__ import annotations

import re

import yaml


class EditorLoader(yaml.CSafeLoader):
    """Reads YAML 1.2 as editors do: no dates, no numbers to the base of sixty, ``yes`` is a word."""


EditorLoader.yaml_implicit_resolvers = {}
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("(true|false)$"), list("tf"))
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("[-+]?[0-9]+$"), list("-+0123456789"))
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"[-+]?[0-9]*\.[0-9]+$"), list("-+.0123456789"))
EditorLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile("(null|~|)$"), ["~", "n", ""])
