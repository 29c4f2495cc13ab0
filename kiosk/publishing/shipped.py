"""Pictures that a pack brings along prepared, so that the kiosk opens none."""

from __future__ import annotations

from pathlib import Path

from kiosk.exhibition.pictures import Prepared
from kiosk.pictures.store import PictureStore
from kiosk.publishing.manifest import Manifest


class ShippedPictures(PictureStore):
    """The pictures of an unpacked version; one that it does not bring is prepared as everywhere else."""

    def __init__(self, folder: Path, manifest: Manifest, cache_dir: Path | None = None) -> None:
        super().__init__(cache_dir)
        self._shipped = {
            str((folder / "content" / key).resolve()): Prepared(
                picture.width, picture.height, tuple((edge, str(folder / path)) for edge, path in picture.files)
            )
            for key, picture in manifest.pictures.items()
        }

    def prepare(self, path: Path) -> Prepared | str:
        return self._shipped.get(str(path)) or super().prepare(path)
