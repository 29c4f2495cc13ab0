"""Where ribbon and badge of an award lie on its plate, in millimetres around the plate's middle."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibition.badges import BadgeSheet
from kiosk.exhibition.exhibition import Exhibition
from kiosk.exhibition.facts import Award

MOUNT_WIDTH, MOUNT_HEIGHT = 26.0, 33.0
"""The five-sided mount, with a ribbon of 24 mm drawn over its whole width."""

PLATE_WIDTH, PLATE_HEIGHT = 24.0, 16.0
"""The small ribbon plate over a badge."""

RING = 2.2
_MARGIN = 1.5
_LEAST_WIDTH, _LEAST_HEIGHT = 48.0, 84.0
"""Awards on a ribbon share one plate, so that a badge is as large beside the others as the real one."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """``width`` and ``height`` of the plate, ``badge`` the middle of the badge, ``mount`` the top of the ribbon, ``ring`` the middle of the ring."""

    width: float
    height: float
    badge: tuple[float, float]
    mount: float | None = None
    ring: float | None = None

    def scale(self, width: float, height: float) -> float:
        """How many units a millimetre is long where the plate fills a field of ``width`` and ``height``."""
        return min(width / self.width, height / self.height)


def hang(award: Award, sheet: BadgeSheet, *, tight: bool = False) -> Hanging:
    """Hang a badge of ``award`` on its ribbon; ``tight`` leaves no room around it."""
    ribbon_height = {"ribbon": MOUNT_HEIGHT, "chain": MOUNT_HEIGHT, "plate": PLATE_HEIGHT, "none": 0.0}[award.mount]
    if not ribbon_height or not award.ribbons:
        return Hanging(sheet.width + 2 * _MARGIN, sheet.height + 2 * _MARGIN, (0.0, 0.0))
    drop = ribbon_height + 2 * RING * 0.85
    margin = 0.5 if tight else _MARGIN
    height = max(0.0 if tight else _LEAST_HEIGHT, drop + sheet.height + 2 * margin)
    top = -(drop + sheet.height) / 2
    return Hanging(
        width=max(0.0 if tight else _LEAST_WIDTH, sheet.width + 2 * margin),
        height=height,
        badge=(0.0, top + drop + sheet.height / 2),
        mount=top,
        ring=top + ribbon_height + RING * 0.85,
    )


def badge_of(exhibition: Exhibition, award: Award, number: int) -> BadgeSheet | None:
    """The badge of the class ``number`` of ``award``."""
    return exhibition.badges.get(award.badges[number].badge) if 0 <= number < len(award.badges) else None
