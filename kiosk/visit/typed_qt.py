"""Qt's ``Property`` and ``QmlUncreatable`` with the types that PySide6's own stubs leave out: here a property has its value's type."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["Property", "QmlUncreatable"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar, overload

    from PySide6.QtCore import Signal

    Value = TypeVar("Value")
    Kind = TypeVar("Kind", bound=type)

    class Readable(Generic[Value]):
        """A property that only Python changes."""

        @overload
        def __get__(self, owner: None, kind: type) -> Readable[Value]: ...
        @overload
        def __get__(self, owner: object, kind: type) -> Value: ...
        def __get__(self, owner: object, kind: type) -> Readable[Value] | Value: ...

    class Writable(Readable[Value]):
        """A property that QML may change."""

        def __set__(self, owner: object, value: Value) -> None: ...

    @overload
    def Property(
        kind: type | str, /, *, notify: Signal | None = ..., constant: bool = ...
    ) -> Callable[[Callable[[Any], Value]], Readable[Value]]: ...
    @overload
    def Property(
        kind: type | str, get: Callable[[Any], Value], set: Callable[[Any, Value], None], /, *, notify: Signal | None = ...
    ) -> Writable[Value]: ...
    def Property(*arguments: Any, **options: Any) -> Any:  # noqa: N802
        """Make a property, as PySide6's ``Property`` does."""

    def QmlUncreatable(reason: str) -> Callable[[Kind], Kind]:  # noqa: N802
        """Refuse to make the type in QML, as PySide6's ``QmlUncreatable`` does."""
        ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable
