"""The projection against Snyder's worked examples, and against the earth."""

from math import cos, hypot, radians

import pytest

from kiosk.plates.projection import Ellipsoid, LambertConformal

EUROPE = LambertConformal(centre_lat=55.5, centre_lon=34, parallel_1=46, parallel_2=66)
SPHERE = Ellipsoid(6371, 0)


def test_agrees_with_snyders_sphere() -> None:
    """Page 295: a sphere of radius 1."""
    projection = LambertConformal(23, -96, 33, 45, Ellipsoid(1, 0))
    assert projection.project(35, -75) == pytest.approx((0.2966785, -0.2462112), abs=5e-8)


def test_agrees_with_snyders_ellipsoid() -> None:
    """Page 296: the Clarke 1866 ellipsoid, here in kilometres."""
    projection = LambertConformal(23, -96, 33, 45, Ellipsoid(6378.2064, 0.00676866))
    assert projection.project(35, -75) == pytest.approx((1894.4109, -1564.6495), abs=5e-4)


def test_centre_is_the_origin() -> None:
    assert EUROPE.project(55.5, 34) == pytest.approx((0, 0))


def test_east_is_right_and_south_is_down() -> None:
    assert EUROPE.project(55.5, 35)[0] > 0
    assert EUROPE.project(54.5, 34)[1] > 0


@pytest.mark.parametrize("lat", [46, 66])
@pytest.mark.parametrize("lon", [0, 34, 60])
def test_scale_is_true_at_the_parallels(lat: float, lon: float) -> None:
    projection = LambertConformal(55.5, 34, 46, 66, SPHERE)
    assert scales(projection, lat, lon) == pytest.approx((1, 1), abs=1e-4)


@pytest.mark.parametrize("lat", [40, 50, 55.5, 60, 70])
@pytest.mark.parametrize("lon", [-5, 34, 70])
def test_scale_is_the_same_on_both_axes_and_near_one(lat: float, lon: float) -> None:
    to_east, to_north = scales(LambertConformal(55.5, 34, 46, 66, SPHERE), lat, lon)
    assert to_east == pytest.approx(to_north, abs=1e-4)
    assert to_east == pytest.approx(1, abs=0.04)


def test_one_parallel_is_enough() -> None:
    near_one = LambertConformal(55.5, 34, 55.5, 55.500001)
    assert LambertConformal(55.5, 34, 55.5, 55.5).project(50, 40) == pytest.approx(near_one.project(50, 40), abs=1e-3)


def test_longitudes_go_round_the_earth() -> None:
    assert EUROPE.project(60, 394) == pytest.approx(EUROPE.project(60, 34))


def test_moscow_to_leningrad() -> None:
    """634 km as the crow flies."""
    moscow, leningrad = EUROPE.project(55.7558, 37.6173), EUROPE.project(59.9390, 30.3158)
    assert hypot(moscow[0] - leningrad[0], moscow[1] - leningrad[1]) == pytest.approx(634, rel=0.02)


def scales(projection: LambertConformal, lat: float, lon: float) -> tuple[float, float]:
    """Kilometres on the plane for one on the ground, eastwards and northwards."""
    step = 0.001
    ground = radians(step) * projection.ellipsoid.semi_major_km
    x, y = projection.project(lat, lon)
    east_x, east_y = projection.project(lat, lon + step)
    north_x, north_y = projection.project(lat + step, lon)
    return hypot(east_x - x, east_y - y) / (ground * cos(radians(lat))), hypot(north_x - x, north_y - y) / ground
