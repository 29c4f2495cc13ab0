"""The child process that opens a curator's picture: it may be killed, starved or crash, and nothing else suffers.

``python -m kiosk.pictures.worker FOLDER < PICTURE`` writes upright sRGB pictures into FOLDER and one line of JSON to its output.
"""

from __future__ import annotations

import contextlib
import json
import resource
import sys
import warnings
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

MEMORY_BYTES = 700 * 1024 * 1024
CPU_SECONDS = 5
FILE_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 60_000_000
EDGES = (640, 1280, 2560, 4096)
"""Long edges in pixels: a card, half a full HD screen, a 4K screen at the size of a plate, and for looking at it closely."""

CLEAR_EDGES = EDGES[:-1]
"""Those of a picture that can be seen through: it is kept without loss, and that takes room."""


def limit() -> None:
    """Take away from this process what an honest picture does not need."""
    wanted = {
        resource.RLIMIT_AS: MEMORY_BYTES,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_FSIZE: FILE_BYTES,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in wanted.items():
        hard = resource.getrlimit(kind)[1]
        most_allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most_allowed, most_allowed))


def answer(source: IO[bytes], folder: Path) -> dict[str, Any]:
    """``width``, ``height`` and ``files`` of what was written, or why the picture is ``refused``."""
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    try:
        with Image.open(source, formats=("JPEG", "PNG", "WEBP")) as image:
            image.draft(None, (EDGES[-1], EDGES[-1]))
            image.load()
            return _write(_upright(image), folder)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return {"refused": f"has more than {MOST_PIXELS // 1_000_000} megapixels"}
    except MemoryError:
        return {"refused": "needs too much memory"}
    except UnidentifiedImageError:
        return {"refused": _not_ours(source)}
    except Exception:  # noqa: BLE001, a decoder that is given nonsense may raise anything
        return {"refused": "is damaged"}


def _not_ours(source: IO[bytes]) -> str:
    """What the file is in place of a picture that can be shown, where its first bytes say so."""
    with contextlib.suppress(OSError, ValueError):
        source.seek(0)
        head = source.read(16)
        for start, sign, what in _OTHERS:
            if head[start:].startswith(sign):
                return f"is {what}: save it as JPEG or PNG"
    return "is not a JPEG, PNG or WebP picture"


_OTHERS = (
    *((4, b"ftyp" + brand, "a HEIC picture, as telephones make them") for brand in (b"heic", b"heix", b"mif1", b"msf1", b"hevc")),
    (4, b"ftypavif", "an AVIF picture"),
    (0, b"II*\0", "a TIFF picture"),
    (0, b"MM\0*", "a TIFF picture"),
    (0, b"GIF8", "a GIF picture"),
    (0, b"BM", "a BMP picture"),
    (0, b"8BPS", "a Photoshop file"),
    (0, b"%PDF", "a PDF file"),
    (0, b"PK\3\4", "a document or an archive, not a picture"),
)


def _upright(image: Image) -> Image:
    """The picture as it is to be looked at: small enough, 8 bits a channel, sRGB, turned as its camera said."""
    from PIL import ImageOps
    from PIL.Image import Resampling

    profile = image.info.get("icc_profile")
    orientation = image.getexif() if "exif" in image.info else None
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    if image.mode not in {"RGB", "L", "CMYK", "RGBA"}:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    image.thumbnail((EDGES[-1], EDGES[-1]), Resampling.LANCZOS, reducing_gap=2.0)
    image = _in_srgb(image, profile)
    if orientation is not None:
        image.getexif().update(orientation)
        with contextlib.suppress(Exception):
            image = ImageOps.exif_transpose(image)
    return image


def _in_srgb(image: Image, profile: bytes | None) -> Image:
    from PIL import ImageCms

    wanted = "RGBA" if image.has_transparency_data else "RGB"
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    plain = image.convert("RGB") if image.mode == "RGBA" else image
    if profile:
        with contextlib.suppress(Exception):
            converted = ImageCms.profileToProfile(plain, BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB")
            plain = converted or plain
    plain = plain.convert(wanted)
    if alpha is not None:
        plain.putalpha(alpha)
    return plain


def _write(image: Image, folder: Path) -> dict[str, Any]:
    from PIL.Image import Resampling

    ending = ".png" if image.mode == "RGBA" else ".jpg"
    edges = CLEAR_EDGES if image.mode == "RGBA" else EDGES
    image.thumbnail((edges[-1], edges[-1]), Resampling.LANCZOS)
    image.info.clear()
    width, height = image.size
    needed = [edge for number, edge in enumerate(edges) if number == 0 or edges[number - 1] < max(image.size)]
    files: list[list[Any]] = []
    for edge in reversed(needed):
        image.thumbnail((edge, edge), Resampling.LANCZOS)
        file = folder / f"{edge}{ending}"
        image.save(file, quality=88) if ending == ".jpg" else image.save(file, compress_level=3)
        files.insert(0, [max(image.size), file.name, file.stat().st_size])
    return {"width": width, "height": height, "files": files}


if __name__ == "__main__":
    limit()
    print(json.dumps(answer(sys.stdin.buffer, Path(sys.argv[1]))))
