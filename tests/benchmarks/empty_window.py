"""The least window that shows QML: what Python, Qt and a display cost by themselves."""

import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from tests.benchmarks.first_frame import report_first_frame

application = QGuiApplication(sys.argv)
view = QQuickView(QUrl.fromLocalFile(__file__.replace("empty_window.py", "empty.qml")))
view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
report_first_frame(view)
view.resize(1920, 1080)
view.show()
sys.exit(application.exec())
