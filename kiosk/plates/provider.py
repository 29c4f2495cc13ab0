"""The address ``image://plates/...``: every picture that the window shows of our own making."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.exhibition.badges import Motif, MotifSheet, Piece
from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.facts import Award
from kiosk.exhibition.plates import MapPlate
from kiosk.exhibition.references import EntryId, InsigniaName, MotifName
from kiosk.plates.basemap import Basemap, base_map
from kiosk.plates.drawing import FORMAT, Drawing, Subject
from kiosk.plates.hanging import badge_of
from kiosk.plates.locator import paint_locator
from kiosk.plates.painting.insignia import Sign
from kiosk.plates.painting.land import paint_land
from kiosk.plates.painting.map_colours import map_colours
from kiosk.plates.painting.medal import Medal
from kiosk.plates.painting.ribbon import paint_bar
from kiosk.plates.shelf import Shelf
from kiosk.plates.view import MapView
from kiosk.plates.wish import Wish
from kiosk.plates.workshop import Workshop

_Paint = Callable[[QPainter, QRectF], None]

_LARGEST = 8192
_USUAL = QSize(480, 640)
_SIDES = {str(number): number for number in range(20)}
_FARTHEST_KM = 20_000
_CLOSE_KM = 1500
"""Up to this width of the picture the finer coast is worth its time."""


class PlateProvider(QQuickImageProvider):
    """Draws plates of an exhibition.

    Addresses: ``medal/CLASS/ENTRY`` (``medal/0r/...``: the reverse; ``worn/0/...``: without room around it), ``insignia/NAME``,
    ``map/LANGUAGE/ENTRY``, ``ribbon/NUMBER/ENTRY``, ``land/BASE`` (behind the attract screen), ``theatre/BASE`` (the whole base map)
    and ``region/LEFT,TOP,SCALE/BASE``.
    ``?1.25,light`` behind an address is the size of the interface's unit in pixels, which names on a map follow, and the theme;
    ``?1.25,light,0.2,0.4,3`` draws a part of the plate, as ``wish.Part`` says. What follows a ``#`` only makes an address another one.

    What takes long is taken from the ``shelf`` or made by the ``workshop``. For a whole plate nobody waits there: the same drawing of another
    size is given, or nothing, until the workshop tells that ``ADDRESS WIDTHxHEIGHT`` is done and the picture is asked for again. (An image
    provider that answers later would do without the second question; but Qt calls its answers, which are Python's, under the lock that the
    window's thread waits for while it may hold Python's own.)
    """

    def __init__(self, exhibition: Exhibition, shelf: Shelf | None = None, workshop: Workshop | None = None) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._exhibition = exhibition
        self._shelf = shelf or Shelf(None)
        self._workshop = workshop

    def requestImage(self, address: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 - Qt's name
        """Draw what ``address`` names; an address that names nothing gives an empty picture."""
        asked = address.partition("#")[0]
        wish = Wish.parse(asked)
        width = min(wanted.width() if wanted.width() > 0 else _USUAL.width(), _LARGEST)
        height = min(wanted.height() if wanted.height() > 0 else _USUAL.height(), _LARGEST)
        size.setWidth(width)
        size.setHeight(height)
        subject = self._subject_of(wish)
        if subject is not None:
            return self._drawn(Drawing(subject, width, height, wish.part), f"{asked} {width}x{height}")
        image = QImage(width, height, FORMAT)
        image.fill(Qt.GlobalColor.transparent)
        paint = self._painter_of(wish)
        if paint is not None:
            _draw(image, paint, wish.part.whole(width, height))
        return image

    def _drawn(self, drawing: Drawing, asked: str) -> QImage:
        """The drawing, or what stands for it until it is done; a part of a plate is always drawn anew and waited for."""
        kept = self._shelf.take(drawing.key) if drawing.whole else None
        if kept is not None:
            return kept
        if self._workshop is None:
            image = drawing.draw()
            if drawing.whole:
                self._shelf.put(drawing.key, image)
            return image
        if drawing.whole:
            finished = self._workshop.take(drawing.key)
            if finished is None:
                self._workshop.order(drawing, asked)
                other = self._shelf.nearest(drawing.name, drawing.width, drawing.height)
                finished = drawing.sketched(other) if other else None
        else:
            finished = self._workshop.wait(drawing)
        return finished or _nothing()

    def _subject_of(self, wish: Wish) -> Subject | None:
        """What takes long to draw."""
        motifs = self._exhibition.motifs
        if wish.kind == "insignia":
            sheet = self._exhibition.insignia.get(InsigniaName(wish.variant))
            return Sign(sheet, _used(sheet.pieces, motifs)) if sheet else None
        entry = self._exhibition.entries.get(EntryId(wish.entry))
        if entry is not None and wish.kind in ("medal", "worn") and isinstance(entry.facts, Award):
            return self._medal(entry.facts, wish.variant, tight=wish.kind == "worn")
        return None

    def _painter_of(self, wish: Wish) -> _Paint | None:
        if wish.kind in _LANDS:
            base = self._base(wish.entry if wish.kind == "region" else wish.variant)
            return partial(_LANDS[wish.kind], base, wish) if base else None
        entry = self._exhibition.entries.get(EntryId(wish.entry))
        if entry is None:
            return None
        facts, plate = entry.facts, entry.facts.plate
        if wish.kind == "ribbon" and isinstance(facts, Award):
            ribbon = {str(number): ribbon for number, ribbon in enumerate(facts.ribbons)}.get(wish.variant)
            return (lambda painter, area: paint_bar(painter, ribbon, area)) if ribbon else None
        if wish.kind == "map" and isinstance(plate, MapPlate):
            return lambda painter, area: paint_locator(painter, area, self._exhibition, entry, plate, wish)
        return None

    def _medal(self, award: Award, variant: str, *, tight: bool) -> Medal | None:
        """``NUMBER`` of the class, followed by ``r`` for the reverse."""
        number = _SIDES.get(variant.removesuffix("r"), 0)
        sheet = badge_of(self._exhibition, award, number)
        if sheet is None:
            return None
        reverse = variant.endswith("r")
        return Medal(award, award.badges[number], sheet, _used(sheet.reverse if reverse else sheet.obverse, self._exhibition.motifs), reverse, tight)

    def _base(self, name: str) -> Basemap | None:
        """A base map that a map of the exhibition is drawn on."""
        return base_map(name) if any(sheet.base == name for sheet in self._exhibition.maps.values()) else None


def _paint_theatre(base: Basemap, wish: Wish, painter: QPainter, area: QRectF) -> None:
    """The whole of the base map."""
    frame = base.frame
    scale = area.width() / frame.width
    paint_land(painter, base.coarse, MapView(scale, -frame.left * scale, -frame.top * scale), area, 0.8, map_colours(wish.theme), bare=True)


def _paint_region(base: Basemap, wish: Wish, painter: QPainter, area: QRectF) -> None:
    """``LEFT,TOP,SCALE``: a part of the base map, in kilometres and pixels to the kilometre."""
    try:
        left, top, scale = (float(part) for part in wish.variant.split(","))
    except ValueError:
        return
    if not (abs(left) < _FARTHEST_KM and abs(top) < _FARTHEST_KM and 0 < scale < _FARTHEST_KM):
        return
    level = base.fine if area.width() / scale <= _CLOSE_KM * 2 else base.coarse
    paint_land(painter, level, MapView(scale, -left * scale, -top * scale), area, 1.4, map_colours(wish.theme), bare=True)


def _paint_behind_attract(base: Basemap, wish: Wish, painter: QPainter, area: QRectF) -> None:
    paint_land(painter, base.coarse, MapView.for_attract(area.width(), area.height()), area, 0.0, map_colours(wish.theme))


_LANDS = {"land": _paint_behind_attract, "theatre": _paint_theatre, "region": _paint_region}


def _used(pieces: Iterable[Piece], motifs: Mapping[MotifName, MotifSheet]) -> dict[MotifName, MotifSheet]:
    """The motifs that ``pieces`` name: what goes to another process with them."""
    return {piece.name: motifs[piece.name] for piece in pieces if isinstance(piece, Motif) and piece.name in motifs}


def _nothing() -> QImage:
    image = QImage(1, 1, FORMAT)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _draw(image: QImage, paint: _Paint, area: QRectF) -> None:
    """Paint a plate that fills ``area``; what lies outside the image is cut off."""
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    try:
        paint(painter, area)
    finally:
        # A painter that outlives its image crashes the program long afterwards.
        painter.end()
