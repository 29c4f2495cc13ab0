"""The part of a map that an entry is about: its place or area, its routes, the front lines of its days, names and a scale."""

from __future__ import annotations

from math import dist

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.exhibition.exhibition import Entry, Exhibition
from kiosk.exhibition.facts import Campaign, Movement, Organisation, Place, Question, Topic
from kiosk.exhibition.maps import MapSheet, Town
from kiosk.exhibition.plates import MapPlate
from kiosk.plates.basemap import base_map
from kiosk.plates.lines import Point, project_line
from kiosk.plates.marks import path_of, ring_of, shown_lines
from kiosk.plates.painting.land import Named, paint_land, paint_lines, paint_marker, paint_towns
from kiosk.plates.painting.locating import paint_area, paint_route, paint_scale
from kiosk.plates.painting.map_colours import map_colours
from kiosk.plates.view import MapView
from kiosk.plates.wish import Wish

_TOWN_TEXT = 21.0
_CARD_WIDTH = 520
"""A map narrower than this, in units, is a card: it names fewer towns, the fewer the more land it shows."""

_NEAR = 0.04
"""A town within this share of the picture's width is at the place itself."""

_CLOSE_KM = 1500
"""Up to this width of the picture the finer coast is worth its time."""


def paint_locator(painter: QPainter, area: QRectF, exhibition: Exhibition, entry: Entry, plate: MapPlate, wish: Wish) -> None:
    """Draw the map of ``plate`` around the place of ``entry``; nothing where one of them is missing."""
    sheet, place = exhibition.maps.get(plate.map), place_of(entry)
    if sheet is None or place is None or place.lat is None or place.lon is None:
        return
    base = base_map(sheet.base)
    centre = base.projection.project(place.lat, place.lon)
    view = MapView.around(*centre, plate.width_km, area.width(), area.height())
    level = base.fine if max(area.width(), area.height()) / view.scale <= _CLOSE_KM else base.coarse
    unit, colours = wish.unit, map_colours(wish.theme)
    paint_land(painter, level, view, area, 1.6 * unit, colours)
    areas = [ring_of(each, base.projection) for each in sheet.areas if each.entry == entry.id]
    routes = [path_of(each, base.projection) for each in sheet.routes if each.entry == entry.id]
    for ring in areas:
        paint_area(painter, ring, view, 3.0 * unit, colours)
    dated = shown_lines(sheet, exhibition.maps).lines
    lines = [project_line(line, base.projection) for date in plate.lines for line in dated if line.date == date]
    paint_lines(painter, lines, view, 5.0 * unit, colours)
    for path in routes:
        paint_route(painter, path, view, 6.0 * unit, colours)
    marker = None if areas or routes else paint_marker(painter, *centre, view, 22.0 * unit, colours)
    scale = paint_scale(painter, view, QRectF(painter.window()), _TOWN_TEXT * 0.85 * unit, wish.variant, colours)
    ranks = 3 if area.width() > _CARD_WIDTH * unit else _ranks_of_card(plate.width_km)
    names = _names(exhibition, sheet, wish.variant, ranks, centre, plate.width_km * _NEAR)
    paint_towns(painter, names, view, area, _TOWN_TEXT * unit, colours, marker, [scale])


def place_of(entry: Entry) -> Place | None:
    """Where the thing of the entry was, if it was in one place."""
    facts = entry.facts
    return facts.place if isinstance(facts, Campaign | Movement | Organisation | Topic | Question) else None


def _ranks_of_card(width_km: float) -> int:
    return next((rank for rank, widest in ((3, 600), (2, 1000)) if width_km <= widest), 1)


def _names(exhibition: Exhibition, sheet: MapSheet, language: str, ranks: int, centre: Point, near_km: float) -> list[Named]:
    """The towns to be named, a town at the very place first whatever its rank."""
    default = exhibition.default_language
    projection = base_map(sheet.base).projection

    def far(town: Town) -> float:
        return dist(projection.project(town.lat, town.lon), centre)

    def named(town: Town) -> Named:
        return *projection.project(town.lat, town.lon), town.name.get(language) or town.name.get(default, "")

    here = min(sheet.towns, key=far, default=None)
    first = [here] if here is not None and far(here) <= near_km else []
    others = sorted((town for town in sheet.towns if town.rank <= ranks and town not in first), key=lambda town: town.rank)
    return [named(town) for town in (*first, *others)]
