"""Image providers in Python never bring the window to a standstill."""

from __future__ import annotations

import subprocess
import sys

WINDOW = """
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.proof.blank import BlankProvider
from kiosk.stage.late import LateProvider
from kiosk.stage.providers import add_provider

application = QGuiApplication([])
engine = QQmlEngine()
provider = LateProvider(BlankProvider)
add_provider(engine, "plates", provider)
component = QQmlComponent(engine)
component.setData(b'''
import QtQuick
Item {
    property int ready: 0
    Repeater {
        model: 300
        Image {
            required property int index
            asynchronous: true
            sourceSize: Qt.size(2, 2)
            source: "image://plates/" + (index + 1)
            onStatusChanged: parent.ready += status === Image.Ready
        }
    }
}
''', QUrl())
item = component.create()
while item.property("ready") < 300:
    application.processEvents()
print("all are there")
"""


def test_many_pictures_are_asked_for_while_python_is_at_work() -> None:
    """``create`` keeps Python's lock; without the first question of ``add_provider`` it never returns, nor could this test."""
    done = subprocess.run([sys.executable, "-c", WINDOW], capture_output=True, text=True, timeout=120, check=False)
    assert (done.stdout, done.stderr) == ("all are there\n", "")
