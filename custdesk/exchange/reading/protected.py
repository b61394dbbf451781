"""Opens workbooks that are protected by a password. What is inside stays in memory: no plain copy touches a disk."""

from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.reasons import PASSWORD, UNUSUAL, WRONG_PASSWORD
from custdesk.exchange.reading.sniff import kind_of
from custdesk.exchange.reading.source import Source, Unlocked
from custdesk.marks import QT_TRANSLATE_NOOP

_ANOTHER_WAY: Final = QT_TRANSLATE_NOOP(
    "reading",
    "it is protected by a password in a way that this program cannot open. Open it in Excel or LibreOffice, remove the"
    " password and save a copy.",
)
_MOST_SPINS: Final = 2_000_000
"""How often the password may have to be hashed: Excel does it 100,000 times, and a planted file may ask for hours."""
_OF_EXCEL: Final = "VelvetSweatshop"
"""The password that Excel itself tries first: it protects workbooks so that nobody is asked ([MS-OFFCRYPTO] 2.3.4)."""


def opened(path: Path, password: str) -> tuple[Source, str]:
    """Return the file as it can be read, and its kind (as :func:`~custdesk.exchange.reading.sniff.kind_of` says).

    A protected file is unlocked with ``password``. Raises :class:`ChildStopped` with ``PASSWORD`` where one is needed
    and none given, with ``WRONG_PASSWORD`` where it does not fit, and with other reasons for what cannot be read.
    """
    try:
        return path, kind_of(path)
    except ChildStopped as refusal:
        if refusal.reason != PASSWORD:
            raise
    source = _unlocked(path, password)
    return source, kind_of(source)


def _unlocked(path: Path, password: str) -> Unlocked:
    from msoffcrypto.exceptions import InvalidKeyError

    with path.open("rb") as file:
        workbook = _workbook(file)
        try:
            _try(workbook, password or _OF_EXCEL)
        except InvalidKeyError as wrong:
            raise ChildStopped(WRONG_PASSWORD if password else PASSWORD) from wrong
        except Exception as unknown:  # each format of the library has errors of its own
            raise ChildStopped(_ANOTHER_WAY) from unknown
        return Unlocked(_plain(workbook))


def _workbook(file: Any) -> Any:
    from msoffcrypto import OfficeFile

    _stay_in_memory()
    try:
        workbook = OfficeFile(file)
    except Exception as unknown:
        raise ChildStopped(_ANOTHER_WAY) from unknown
    if workbook.format == "ooxml" and workbook.info.get("spinValue", 0) > _MOST_SPINS:
        raise ChildStopped(_ANOTHER_WAY)
    return workbook


def _try(workbook: Any, password: str) -> None:
    """Raise ``InvalidKeyError`` if the password is not the one; old workbooks are always verified."""
    if workbook.format == "ooxml":
        workbook.load_key(password=password, verify_password=True)
    else:
        workbook.load_key(password=password)


def _plain(workbook: Any) -> bytes:
    plain = BytesIO()
    try:
        if workbook.format != "ooxml":
            _end_with_the_last_record(workbook)
        workbook.decrypt(plain)
    except Exception as damage:
        raise ChildStopped(UNUSUAL) from damage
    return plain.getvalue()


def _end_with_the_last_record(workbook: Any) -> None:
    """Cut off what fills the last sector behind the records: the library takes it for half a record and gives up."""
    stream = workbook.data.workbook
    stream.seek(0)
    content = stream.read()
    at = 0
    while at + 4 <= len(content):
        at += 4 + int.from_bytes(content[at + 2 : at + 4], "little")
    if at < len(content):
        workbook.data = workbook.data._replace(workbook=BytesIO(content[:at]))


def _stay_in_memory() -> None:
    """Give the library memory where it would write the plain workbook to a temporary file.

    The child may write no file, and a deleted one can be found on the disk.
    """
    from msoffcrypto.format import xls97
    from olefile import OleFileIO

    class Container(OleFileIO):  # type: ignore[misc]
        def write_stream(self, name: str, data: bytes) -> None:
            super().write_stream(name, data.ljust(self.get_size(name), b"\0"))

    xls97.tempfile = SimpleNamespace(TemporaryFile=BytesIO)
    xls97.olefile = SimpleNamespace(OleFileIO=Container)
