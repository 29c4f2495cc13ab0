"""A YAML file of the content folder as nodes."""

from __future__ import annotations

from kiosk.reading.files import ContentFolder
from kiosk.reading.limits import YAML_BYTES
from kiosk.reading.report import Fault, FileReport
from kiosk.reading.yaml_nodes import Node, read_yaml


def read_node(folder: ContentFolder, path: str, report: FileReport) -> Node | None:
    """The root of a file, or None with the reason reported."""
    try:
        return read_yaml(folder.text(path, YAML_BYTES), report)
    except Fault as fault:
        report.fault(fault)
        return None
