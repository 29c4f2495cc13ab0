"""Pictures and videos of the entries: judged once, the prepared files remembered."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.exhibition.pictures import Prepared
from kiosk.pictures.store import PictureStore
from kiosk.pictures.videos import wrong_video
from kiosk.reading.files import ContentFolder
from kiosk.reading.nearest import quoted
from kiosk.reading.report import Fault


@dataclass
class Media:
    """Judges the files that entries name; what passed stands in ``pictures`` and ``videos`` by ``section/entry/file``."""

    folder: ContentFolder
    store: PictureStore
    pictures: dict[str, Prepared] = field(default_factory=dict)
    videos: dict[str, str] = field(default_factory=dict)

    def wrong_picture(self, entry: str, file: str) -> str:
        """What is wrong with a picture; empty where the window can show it."""
        try:
            prepared = self.store.prepare(self.folder.inside(file, entry))
        except Fault as fault:
            return f"the picture {quoted(file)} {fault.message}"
        if isinstance(prepared, str):
            return f"the picture {quoted(file)} {prepared}"
        self.pictures[f"{entry}/{file}"] = prepared
        return ""

    def wrong_video(self, entry: str, file: str) -> str:
        """What is wrong with a video; empty where it can be played."""
        try:
            place = self.folder.inside(file, entry)
        except Fault as fault:
            return f"the video {quoted(file)} {fault.message}"
        wrong = wrong_video(place)
        if wrong:
            return f"the video {quoted(file)} {wrong}"
        self.videos[f"{entry}/{file}"] = str(place)
        return ""
