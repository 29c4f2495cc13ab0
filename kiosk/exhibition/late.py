"""Lists and tables whose parts are made when they are first looked at: an exhibition of ten thousand entries opens like one of a hundred."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, overload

if TYPE_CHECKING:
    from kiosk.exhibition.exhibition import Entry
    from kiosk.exhibition.references import EntryId

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class LateList(Sequence[T]):
    """``count`` things in pages of ``size``; ``load`` gives a page by its number, once, and what it gave stays the same object.

    It equals a tuple of the same things.
    """

    def __init__(self, count: int, size: int, load: Callable[[int], tuple[T, ...]]) -> None:
        self._count = count
        self._size = size
        self._load = load
        self._pages: dict[int, tuple[T, ...]] = {}

    @property
    def opened(self) -> int:
        """How many pages have been looked at."""
        return len(self._pages)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T, ...]: ...
    def __getitem__(self, place: int | slice) -> T | tuple[T, ...]:
        if isinstance(place, slice):
            return tuple(self[each] for each in range(*place.indices(self._count)))
        if place < 0:
            place += self._count
        if not 0 <= place < self._count:
            raise IndexError(place)
        number, within = divmod(place, self._size)
        page = self._pages.get(number)
        if page is None:
            page = self._pages.setdefault(number, self._load(number))
        return page[within]

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, (tuple, LateList)) else NotImplemented

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"<{self._count} things, {self.opened} pages looked at>"

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (list(self),)


class LateEntries(LateList["Entry"]):
    """The entries of a section. Their names and groups are known without looking at them."""

    def __init__(
        self,
        ids: tuple[EntryId, ...],
        groups: tuple[tuple[str, ...], ...],
        size: int,
        load: Callable[[int], tuple[Entry, ...]],
    ) -> None:
        super().__init__(len(ids), size, load)
        self.ids = ids
        self.groups = groups

    def in_group(self, group: str | None) -> LateList[Entry]:
        """Those of a group, in the same order."""
        places = [place for place, groups in enumerate(self.groups) if group in groups]
        return LateList(len(places), 1, lambda number: (self[places[number]],))


class LateTable(Mapping[K, V]):
    """A mapping of ``keys``, in this order, to ``values``. It equals a dict of the same."""

    def __init__(self, keys: Sequence[K], values: Sequence[V]) -> None:
        self._places = {key: place for place, key in enumerate(keys)}
        self._values = values

    def __getitem__(self, key: K) -> V:
        return self._values[self._places[key]]

    def __iter__(self) -> Iterator[K]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, key: object) -> bool:
        return key in self._places

    def __repr__(self) -> str:
        return f"<{len(self)} by name: {self._values!r}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)


class EntriesById(Mapping["EntryId", "Entry"]):
    """The entries of some lists by their names, in order; ``lists`` are the names with the entries of each list."""

    def __init__(self, lists: Sequence[tuple[Sequence[EntryId], Sequence[Entry]]]) -> None:
        self._places = {name: (entries, place) for ids, entries in lists for place, name in enumerate(ids)}

    def __getitem__(self, name: EntryId) -> Entry:
        entries, place = self._places[name]
        return entries[place]

    def __iter__(self) -> Iterator[EntryId]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def place(self, name: EntryId) -> int:
        """Where the entry stands in its list."""
        return self._places[name][1]
