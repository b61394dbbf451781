"""Looks for values in a vault that somebody has the key of: in every page, used or free, of the database and its log.

A page of SQLCipher 4 (https://www.zetetic.net/sqlcipher/design/) ends with its initialisation vector of 16 bytes and an
authentication code of 64; the rest is AES-256-CBC. The first page begins with 16 bytes of salt.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from custdesk.records.folding import fold, search_words
from custdesk.store.keys import SlotFile
from tests.vaults import OWNER, PASSPHRASE

_PAGE, _RESERVED, _IV, _SALT = 4096, 80, 16, 16
_WAL_HEAD, _FRAME_HEAD = 32, 24
_BEGINNING = 6
_SHORTEST = 8  # what is shorter stands in some digest or time of the log by chance: once in twenty runs


def key_of(folder: Path) -> bytes:
    """Return the key of the database, as its owner's passphrase opens it."""
    slots = SlotFile.load(folder, mend=False)
    return bytes(slots.vault_keys(slots.open_with_passphrase(OWNER, PASSPHRASE))[0])


def all_that_can_be_read(folder: Path) -> bytes:
    """Return every page of the database and of its write-ahead log in the clear, then all other files of the folder."""
    key = key_of(folder)
    parts = [*_pages(key, (folder / "customers.db").read_bytes())]
    wal = folder / "customers.db-wal"
    if wal.exists():
        parts += _frames(key, wal.read_bytes())
    named = ("customers.db", "customers.db-wal", "reserve.bin")
    parts += [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in named]
    assert any(b"CREATE TABLE customer" in part for part in parts), "nothing was decrypted"
    return b"\0|\0".join(parts)


def found(values: Iterable[str], blobs: Iterable[bytes], where: bytes) -> list[str | bytes]:
    """Return the values of which any form is there: as typed, folded or as searched for, in UTF-8, UTF-16, hexadecimal
    or Base64, whatever the case; and those of the ``blobs`` that are."""
    lower = where.lower()
    # So that only what may be there is looked for from end to end.
    beginnings = {lower[place : place + _BEGINNING] for place in range(len(lower))}
    there: list[str | bytes] = []
    for value in values:
        if any(form[:_BEGINNING] in beginnings and form in lower for form in _forms(value)):
            there.append(value)
    return there + [blob for blob in blobs if blob in where]


def _forms(value: str) -> Iterator[bytes]:
    for text in {value, fold(value), *search_words([value], []).split()}:
        data = text.encode()
        if len(data) < _SHORTEST:
            continue
        yield data.lower()
        yield text.lower().encode("utf-16-le")
        yield text.lower().encode("utf-16-be")
        yield data.hex().encode()
        yield text.lower().encode().hex().encode()
        for before in range(3):
            # What stands before and after changes the letters at both ends, and none in the middle.
            coded = b64encode(bytes(before) + data + bytes(-(before + len(data)) % 3))
            inner = coded[-(-8 * before // 6) : len(coded) - 4].lower()
            if len(inner) >= _SHORTEST:
                yield inner


def _pages(key: bytes, data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), _PAGE):
        yield _plain(key, data[start : start + _PAGE], first=start == 0)


def _frames(key: bytes, data: bytes) -> Iterator[bytes]:
    for start in range(_WAL_HEAD, len(data) - _PAGE, _FRAME_HEAD + _PAGE):
        page = data[start + _FRAME_HEAD : start + _FRAME_HEAD + _PAGE]
        yield _plain(key, page, first=data[start : start + 4] == b"\0\0\0\1")


def _plain(key: bytes, page: bytes, *, first: bool) -> bytes:
    vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _IV]
    opened = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    return opened.update(page[_SALT if first else 0 : _PAGE - _RESERVED]) + opened.finalize()
