"""How an image provider written in Python comes to a QML engine."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickImageProvider

NOTHING = ""
"""The address that is asked for once; a provider answers it with any picture that is not null."""

_QUESTION = 'import QtQuick\nImage {{ asynchronous: false; cache: false; source: "image://{name}/" }}'


def add_provider(engine: QQmlEngine, name: str, provider: QQuickImageProvider) -> None:
    """Let the engine's pictures be ``image://name/...``. Those with ``asynchronous: true`` are asked for in Qt's own thread for pictures.

    There Qt asks the provider for its kind while it holds the lock of that thread. The first time, Shiboken takes Python's lock to see that no
    Python method answers this; and if the window's thread has Python's lock and waits for the other one, because it loads a picture too, the
    program stands still for ever. So the first question is asked here, for a picture that is not asynchronous; Shiboken remembers the answer.
    For the same reason a provider must not have the flag ForceAsynchronousImageLoading.
    """
    engine.addImageProvider(name, provider)
    component = QQmlComponent(engine)
    component.setData(_QUESTION.format(name=name).encode(), QUrl())
    picture = component.create()
    if picture is None:
        raise RuntimeError(component.errorString())
    picture.deleteLater()
