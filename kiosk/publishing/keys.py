"""The museum's key: whoever holds it can publish, and a kiosk shows nothing that it has not signed.

Ed25519 from PyNaCl. The only module that imports it.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path

from kiosk.publishing.disk import RefusedError, reason, saying, write_all
from kiosk.regular_files import open_regular

_HEAD = "museum kiosk private key\n"
_HEX = re.compile("[0-9a-f]{64}")
_PURPOSE = b"museum kiosk pack 1\n"
SIGNATURE_BYTES = 32 + 64


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key; ``public`` is what kiosks are told of it, 64 letters of hex."""

    seed: bytes
    public: str

    def sign(self, data: bytes) -> bytes:
        """The public key and the signature of ``data``."""
        from nacl.signing import SigningKey as Key

        return bytes.fromhex(self.public) + Key(self.seed).sign(_PURPOSE + data).signature


def make_key(path: Path) -> SigningKey:
    """Write a new private key that only its owner can read; a file that is there is never overwritten."""
    key = _key(secrets.token_bytes(32))
    with saying(f"the key {path} cannot be written"):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        except FileExistsError:
            raise RefusedError(f"there is a key in {path} already; it is not overwritten, because kiosks know it") from None
        try:
            os.fchmod(descriptor, 0o600)
            write_all(descriptor, f"{_HEAD}{key.seed.hex()}\n".encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    return key


def read_key(path: Path) -> SigningKey:
    """The private key in a file."""
    try:
        with open_regular(path) as file:
            shared = os.fstat(file.fileno()).st_mode & (stat.S_IRWXG | stat.S_IRWXO)
            text = file.read(1000).decode("ascii", "replace")
    except FileNotFoundError:
        raise RefusedError(f"there is no key in {path}: make one with kiosk keys") from None
    except OSError as error:
        raise RefusedError(f"the key {path} cannot be read: {reason(error)}") from error
    seed = text.removeprefix(_HEAD).strip()
    if not text.startswith(_HEAD) or not _HEX.fullmatch(seed):
        raise RefusedError(f"{path} is not a key that kiosk keys has made")
    if shared:
        raise RefusedError(f"the key {path} can be read by others: chmod 600 {path}")
    return _key(bytes.fromhex(seed))


def wrong_signature(data: bytes, signature: bytes, trusted: tuple[str, ...]) -> str:
    """Why a signature is not accepted; empty where a key of ``trusted`` has signed exactly ``data``."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    public = signature[:32].hex()
    if not trusted:
        return "this kiosk knows no key: write public_keys into its settings.toml"
    if public not in trusted:
        return f"it is signed with the key {public[:8]}…, which this kiosk does not know"
    try:
        VerifyKey(bytes.fromhex(public)).verify(_PURPOSE + data, signature[32:])
    except (CryptoError, ValueError):
        return "it was changed after it was signed"
    return ""


def is_public_key(text: str) -> bool:
    """Whether this could be a public key."""
    return _HEX.fullmatch(text) is not None


def _key(seed: bytes) -> SigningKey:
    from nacl.signing import SigningKey as Key

    return SigningKey(seed, bytes(Key(seed).verify_key).hex())
