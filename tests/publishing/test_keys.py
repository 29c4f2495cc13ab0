"""The museum's key."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from kiosk.publishing.disk import RefusedError
from kiosk.publishing.keys import make_key, read_key, wrong_signature


def test_a_private_key_is_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "signing.key"
    made = make_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert read_key(path) == made
    assert re.fullmatch("museum kiosk private key\n[0-9a-f]{64}\n", path.read_text("ascii"))
    assert made.public not in path.read_text("ascii")


def test_two_keys_are_never_the_same(tmp_path: Path) -> None:
    assert len({make_key(tmp_path / str(number)).public for number in range(20)}) == 20


def test_a_key_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "signing.key"
    path.write_bytes(b"")
    with pytest.raises(RefusedError, match=re.escape(f"there is a key in {path} already; it is not overwritten, because kiosks know it")):
        make_key(path)
    assert path.read_bytes() == b""


def test_the_signature_holds_for_exactly_these_bytes(tmp_path: Path) -> None:
    key, other = make_key(tmp_path / "a"), make_key(tmp_path / "b")
    signature = key.sign(b"words")
    assert wrong_signature(b"words", signature, (other.public, key.public)) == ""
    assert wrong_signature(b"word", signature, (key.public,)) == "it was changed after it was signed"
    foreign = f"it is signed with the key {key.public[:8]}…, which this kiosk does not know"
    assert wrong_signature(b"words", signature, (other.public,)) == foreign
    assert wrong_signature(b"words", signature, ()) == "this kiosk knows no key: write public_keys into its settings.toml"
    claimed = bytes.fromhex(other.public) + signature[32:]
    assert wrong_signature(b"words", claimed, (other.public,)) == "it was changed after it was signed"
    for place in range(32, 96):
        flipped = bytearray(signature)
        flipped[place] ^= 1
        assert wrong_signature(b"words", bytes(flipped), (key.public,)) == "it was changed after it was signed"


@pytest.mark.parametrize(
    ("data", "mode", "sentence"),
    [
        (None, 0o600, "there is no key in {path}: make one with kiosk keys"),
        (b"-----BEGIN OPENSSH PRIVATE KEY-----", 0o600, "{path} is not a key that kiosk keys has made"),
        (b"museum kiosk private key\n" + b"0" * 63, 0o600, "{path} is not a key that kiosk keys has made"),
        (b"museum kiosk private key\n" + b"0" * 64, 0o640, "the key {path} can be read by others: chmod 600 {path}"),
    ],
)
def test_what_is_no_key(tmp_path: Path, data: bytes | None, mode: int, sentence: str) -> None:
    path = tmp_path / "signing.key"
    if data is not None:
        path.write_bytes(data)
        path.chmod(mode)
    with pytest.raises(RefusedError) as refused:
        read_key(path)
    assert str(refused.value) == sentence.format(path=path)
