"""Checks a workbook of the whole log with nothing of CustDesk: from the description in ``custdesk/desk/chain.py``."""

from hashlib import sha256
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from openpyxl import load_workbook

# The last columns of each row, whatever their headings are called.
AT, ACTOR, ACTION, KIND, SUBJECT, DETAIL, COMMITMENT, HEAD, KEY, SIGNATURE = range(-10, 0)


def _bytes(value: Any) -> bytes:
    if value is None:
        return b"N" + bytes(8)
    if isinstance(value, int):
        return b"I" + (8).to_bytes(8, "big") + value.to_bytes(8, "big", signed=True)
    body = value.encode() if isinstance(value, str) else value
    return (b"T" if isinstance(value, str) else b"B") + len(body).to_bytes(8, "big") + body


def first_bad_entry(file: Path) -> int | None:
    """Return the number of the first entry that is not as it was written, or None."""
    book = load_workbook(file, read_only=True)
    named = {sheet.title: sheet for sheet in book.worksheets}
    about, keys, cut = named.pop("About"), named.pop("Keys"), named.pop("Cut by rule", None)
    sheets = list(named.values())
    cuts = {int(row[0]): row[1:] for row in cut.iter_rows(min_row=2, values_only=True)} if cut else {}
    said = {row[0]: row[1] for row in about.iter_rows(values_only=True)}
    publics = {row[0]: (row[1], bytes.fromhex(row[3])) for row in keys.iter_rows(min_row=2, values_only=True)}
    headings = next(sheets[0].iter_rows(values_only=True))
    # Empty cells at the end of a row are not in the file.
    rows = [
        (*row, *(None,) * (len(headings) - len(row)))
        for sheet in sheets
        for row in sheet.iter_rows(min_row=2, values_only=True)
    ]
    head = sha256(b"CUSTDESK-LOG-1" + bytes.fromhex(said["Number of the vault"])).digest()
    signed = expected = 1
    for row in sorted(rows, key=lambda row: row[0]):
        seq, commitment = row[0], bytes.fromhex(row[COMMITMENT]) if row[COMMITMENT] else None
        if seq != expected and expected in cuts and cuts[expected][1] == head.hex():
            expected, head = int(cuts[expected][0]) + 1, bytes.fromhex(cuts[expected][2])
        values = (seq, row[AT], row[ACTOR], row[ACTION], row[KIND] or "", row[SUBJECT], row[DETAIL] or "", commitment)
        head = sha256(b"CUSTDESK-ENTRY-1" + head + b"".join(map(_bytes, values))).digest()
        if seq != expected or head.hex() != row[HEAD]:
            return seq if seq == expected else expected
        if row[SIGNATURE]:
            user, public = publics[str(row[KEY])]
            message = b"CUSTDESK-SEAL-1" + seq.to_bytes(8, "big") + head
            try:
                Ed25519PublicKey.from_public_bytes(public).verify(bytes.fromhex(row[SIGNATURE]), message)
            except InvalidSignature:
                return signed
            if user != str(row[ACTOR]):
                return signed
            signed = seq + 1
        expected = seq + 1
    if said["End of the log before"] not in (f"Entry {row[0]}: {row[HEAD]}" for row in rows):
        return expected
    return None if signed == expected else signed
