"""The one file that carries a version: a plain, uncompressed tar, read without believing a word of it.

Manifest, signature, then the files in the order of the manifest. The reader does not parse headers: once the manifest is known to be signed, it
knows every byte of every header that ``kiosk pack`` can have written, and compares. So there can be no link, no path outside, no sparse or
compressed bomb and no file that the manifest does not name, and any archive program still opens the file. A zip has a second list of its
contents at its end and compression; both would have to be distrusted, and pictures and videos do not get smaller.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from kiosk.publishing.disk import RefusedError, reason, saying, write_all
from kiosk.publishing.keys import SIGNATURE_BYTES, SigningKey, wrong_signature
from kiosk.publishing.manifest import Manifest, PackedFile, read_manifest
from kiosk.regular_files import open_regular

_BLOCK = 512
_NAME_BYTES = 100
_PREFIX_BYTES = 155
_CHUNK = 1024 * 1024
_MANIFEST = "manifest.json"
_SIGNATURE = "manifest.sig"
_MANIFEST_BYTES = 64 * 1024 * 1024
_END = bytes(2 * _BLOCK)
_CUT = "it is cut off: copy it once more"
_OTHER = "it is not a pack that kiosk pack has made"


def header(path: str, size: int) -> bytes:
    """The block in front of a file, as POSIX ustar lays it down; Python's tarfile is free to write another one in its next release."""
    name = path.encode()
    cut = 0 if len(name) <= _NAME_BYTES else name.rfind(b"/", 0, _PREFIX_BYTES + 1)
    prefix, name = (name[:cut], name[cut + 1 :]) if cut > 0 else (b"", name)
    if len(name) > _NAME_BYTES or len(prefix) > _PREFIX_BYTES:
        raise RefusedError(f"'{path}' has a name that is too long for a pack")
    ids = b"0000644\0" + b"0000000\0" * 2
    front = name.ljust(_NAME_BYTES, b"\0") + ids + b"%011o\0" % size + b"0" * 11 + b"\0"
    back = (b"0" + bytes(100) + b"ustar\x0000" + bytes(64) + b"0000000\0" * 2 + prefix.ljust(_PREFIX_BYTES, b"\0")).ljust(356, b"\0")
    return front + b"%06o\0 " % (sum(front) + 8 * ord(" ") + sum(back)) + back


def write_pack(file: int, manifest: Manifest, key: SigningKey, sources: Callable[[PackedFile], Path]) -> None:
    """Write a pack into an open file; RefusedError where a source is not any more what the manifest says."""
    data = manifest.to_bytes()
    for name, content in ((_MANIFEST, data), (_SIGNATURE, key.sign(data))):
        write_all(file, header(name, len(content)) + content + _padding(len(content)))
    for packed in manifest.files:
        write_all(file, header(packed.path, packed.size))
        seen, size = hashlib.sha256(), 0
        with open_regular(sources(packed)) as source:
            while chunk := source.read(_CHUNK):
                seen.update(chunk)
                size += len(chunk)
                write_all(file, chunk)
        if (size, seen.hexdigest()) != (packed.size, packed.sha256):
            raise RefusedError(f"{packed.path} was changed while it was packed: pack once more")
        write_all(file, _padding(size))
    write_all(file, _END)


class Pack:
    """A pack whose manifest is signed by a key of ``trusted``; its files are still to be held against that."""

    def __init__(self, path: Path, trusted: tuple[str, ...]) -> None:
        self.name = path.name
        try:
            self._file: IO[bytes] = open_regular(path)
        except OSError as error:
            raise RefusedError(f"{self.name} cannot be read: {reason(error)}", "disk") from error
        try:
            with _about(self.name):
                self.data, self.signature = self._signed()
                wrong = wrong_signature(self.data, self.signature, trusted)
                if wrong:
                    raise RefusedError(wrong, "changed" if "changed" in wrong else "foreign")
                self.manifest = read_manifest(self.data)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Pack:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()

    def unpack(self, folder: Path) -> None:
        """Write the manifest and all files into ``folder``, which must be empty; every byte is compared with what was signed."""
        with _about(self.name):
            for name, content in ((_MANIFEST, self.data), (_SIGNATURE, self.signature)):
                with saying("it cannot be unpacked"):
                    _write(folder / name, iter([content]))
            for packed in self.manifest.files:
                self._expect(header(packed.path, packed.size))
                place = folder / packed.path
                with saying("it cannot be unpacked"):
                    place.parent.mkdir(parents=True, exist_ok=True)
                    _write(place, self._content(packed))
            self._expect(_END)
            if self._file.read(1):  # nothing may follow
                raise RefusedError(_OTHER)

    def _signed(self) -> tuple[bytes, bytes]:
        first = self._read(_BLOCK)
        try:
            size = int(first[124:135], 8)
        except ValueError:
            raise RefusedError(_OTHER) from None
        if not 0 < size <= _MANIFEST_BYTES or first != header(_MANIFEST, size):
            raise RefusedError(_OTHER)
        data = self._read(size)
        self._expect(_padding(size))
        self._expect(header(_SIGNATURE, SIGNATURE_BYTES))
        signature = self._read(SIGNATURE_BYTES)
        self._expect(_padding(SIGNATURE_BYTES))
        return data, signature

    def _content(self, packed: PackedFile) -> Iterator[bytes]:
        seen, left = hashlib.sha256(), packed.size
        while left:
            chunk = self._read(min(left, _CHUNK))
            seen.update(chunk)
            left -= len(chunk)
            yield chunk
        if seen.hexdigest() != packed.sha256:
            raise RefusedError(f"{packed.path} was changed after it was signed", "changed")
        self._expect(_padding(packed.size))

    def _expect(self, wanted: bytes) -> None:
        if self._read(len(wanted)) != wanted:
            raise RefusedError(_OTHER)

    def _read(self, size: int) -> bytes:
        with saying("it cannot be read"):
            data = self._file.read(size)
        if len(data) < size:
            raise RefusedError(_CUT, "cut")
        return data


@contextlib.contextmanager
def _about(name: str) -> Iterator[None]:
    """Put the name of the pack in front of what is wrong with it."""
    try:
        yield
    except RefusedError as error:
        raise RefusedError(f"{name} is refused: {error}", error.kind) from error


def _padding(size: int) -> bytes:
    return bytes(-size % _BLOCK)


def _write(place: Path, chunks: Iterator[bytes]) -> None:
    descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
    try:
        for chunk in chunks:
            write_all(descriptor, chunk)
    finally:
        os.close(descriptor)
