"""Compiles the translations when the package is built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsBuildHook(BuildHookInterface[Any]):
    """Puts a ``.qm`` beside every ``.ts``, and both into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile; raise CalledProcessError if a translation is not well formed."""
        import PySide6

        lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
        for source in sorted(Path(self.root, "kiosk", "translations").glob("*.ts")):
            compiled = source.with_suffix(".qm")
            subprocess.run([str(lrelease), "-silent", str(source), "-qm", str(compiled)], check=True, timeout=60)
            build_data["force_include"][str(compiled)] = f"kiosk/translations/{compiled.name}"
