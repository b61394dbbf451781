"""Looks through an archive before any reader does: real sizes, tricks, and what calamine would lose in silence."""

import re
import zipfile
from collections.abc import Iterator

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.reasons import DAMAGED, ENTITIES
from custdesk.exchange.reading.sheet_scan import SheetScan
from custdesk.exchange.reading.source import Source, size_of
from custdesk.marks import QT_TRANSLATE_NOOP

_PARTS = 5_000
_INFLATED = 1 << 30
_RATIO = 400
_RATIO_FROM = 20 << 20
_CHUNK = 1 << 18

_BOMB = QT_TRANSLATE_NOOP(
    "reading", "it unpacks to far more than a customer list needs. Copy the table into a new workbook and try that one."
)
_PARTS_TRICK = QT_TRANSLATE_NOOP(
    "reading",
    "its parts contradict each other, so different programs would read different things. Save it again in"
    " Excel or LibreOffice.",
)
_NO_WORKBOOK = QT_TRANSLATE_NOOP("reading", "it holds no workbook. Choose the spreadsheet itself.")

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
_ATTRIBUTE = re.compile(r"""([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_DECLARATION = re.compile(rb"<\x00?!\x00?(?:D\x00?O\x00?C\x00?T\x00?Y|E\x00?N\x00?T\x00?I\x00?T)", re.IGNORECASE)
_HIDDEN_ROW = re.compile(rb"""<table:table-row\s[^>]*table:visibility=["'](?:collapse|filter)["'][^>]*>""")
_REPEATED = re.compile(rb"""number-rows-repeated=["'](\d{1,6})["']""")


class _Budget:
    """Bytes inflated so far, of all parts, against the bytes they were packed in.

    Parts may share packed bytes, or lie about them; the size of the ``archive`` does not.
    """

    def __init__(self, archive: int) -> None:
        self.inflated = 0
        self._archive = archive

    def spend(self, size: int, of_part: int, packed: int) -> None:
        self.inflated += size
        packs_too_well = of_part > _RATIO_FROM and of_part > _RATIO * max(packed, 1)
        packs_too_well = packs_too_well or self.inflated > max(_RATIO_FROM, _RATIO * self._archive)
        if self.inflated > _INFLATED or packs_too_well:
            raise ChildStopped(_BOMB)


class ArchiveScan:
    """What the archive holds: a :class:`SheetScan` for each sheet of an .xlsx by name, and the base of its dates.

    ``hidden_rows`` are those of all sheets of an .ods.
    """

    def __init__(self) -> None:
        self.sheets: dict[str, SheetScan] = {}
        self.counts_from_1904 = False
        self.hidden_rows = 0


def scan_archive(path: Source, kind: str, *, bounds: bool) -> ArchiveScan:
    """Scan an "xlsx", "xlsb" or "ods" file; raise :class:`ChildStopped` for what no reader should be given."""
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            return _scan(archive, kind, _Budget(size_of(path)), bounds=bounds)
    except ChildStopped:
        raise
    except Exception as damage:  # BadZipFile, zlib.error, struct.error: each layer of a zip has errors of its own
        raise ChildStopped(DAMAGED) from damage


def _scan(archive: zipfile.ZipFile, kind: str, budget: _Budget, *, bounds: bool) -> ArchiveScan:
    parts = archive.infolist()
    names = [_plain(part.filename) for part in parts]
    if len(parts) > _PARTS or len(set(names)) != len(names):
        raise ChildStopped(_BOMB if len(parts) > _PARTS else _PARTS_TRICK)
    scan = ArchiveScan()
    scans: dict[str, SheetScan] = {}
    small: dict[str, bytes] = {}
    for part in parts:
        name = _plain(part.filename)
        if not _is_read(name, kind):
            continue
        chunks = _inflate(archive, part, budget, markup=not name.endswith(".bin"))
        if kind == "xlsx" and name.startswith("xl/worksheets/") and name.endswith(".xml"):
            scans[name] = _scan_sheet(chunks, bounds=bounds)
        elif name in (_WORKBOOK, _RELATIONS):
            small[name] = b"".join(chunks)[: 16 * _CHUNK]
        else:
            scan.hidden_rows += _hidden_rows(chunks)
    if kind == "xlsx":
        _name_sheets(scan, scans, small)
    return scan


def _hidden_rows(chunks: Iterator[bytes]) -> int:
    """Count the rows that an OpenDocument spreadsheet hides (OpenDocument 1.3, part 3, 19.752)."""
    count, rest = 0, b""
    for chunk in chunks:
        piece = rest + chunk
        cut = piece.rfind(b"<")
        rest = piece[cut:] if cut >= 0 and len(piece) - cut < _CHUNK else b""
        for tag in _HIDDEN_ROW.findall(piece[: len(piece) - len(rest)]):
            times = _REPEATED.search(tag)
            count += int(times.group(1)) if times else 1
    return count


def _plain(name: str) -> str:
    """Part names compare without case; some programs write them with backslashes."""
    return name.replace("\\", "/").lstrip("/").lower()


def _scan_sheet(chunks: Iterator[bytes], *, bounds: bool) -> SheetScan:
    sheet = SheetScan(bounds=bounds)
    for chunk in chunks:
        sheet.feed(chunk)
    sheet.close()
    return sheet


def _is_read(name: str, kind: str) -> bool:
    """Whether a reader will inflate this part; pictures, printers' settings and macros are left packed."""
    if kind == "ods":
        return name in ("content.xml", "styles.xml", "settings.xml", "meta.xml", "meta-inf/manifest.xml")
    if name.startswith(("xl/media/", "xl/printersettings/", "customxml/")) or name.endswith("vbaproject.bin"):
        return False
    return name.endswith((".xml", ".rels")) or (kind == "xlsb" and name.endswith(".bin"))


def _inflate(archive: zipfile.ZipFile, part: zipfile.ZipInfo, budget: _Budget, *, markup: bool) -> Iterator[bytes]:
    of_part, tail = 0, b""
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            of_part += len(chunk)
            budget.spend(len(chunk), of_part, part.compress_size)
            if markup and _may_declare(tail + chunk):
                raise ChildStopped(ENTITIES)
            tail = chunk[-32:]
            yield chunk


def _may_declare(markup: bytes) -> bool:
    """Whether there is a DOCTYPE or ENTITY, in any encoding that XML may have."""
    # The rarest byte is looked for first: it is found, or found missing, many times as fast as two together.
    begins = b"!" in markup and (b"<!" in markup or (b"\0" in markup and b"<\0!" in markup))
    return begins and _DECLARATION.search(markup) is not None


def _name_sheets(scan: ArchiveScan, scans: dict[str, SheetScan], small: dict[str, bytes]) -> None:
    """Match the sheets' names to their parts; a workbook written unusually just gets no second look."""
    from html import unescape
    from posixpath import join, normpath

    workbook = small.get(_WORKBOOK, b"")
    if not workbook and not scans:
        raise ChildStopped(_NO_WORKBOOK)
    scan.counts_from_1904 = re.search(rb"""date1904\s*=\s*["'](?:1|true)["']""", workbook) is not None
    targets = {}
    for tag in re.findall(rb"<(?:\w+:)?Relationship\s[^>]*>", small.get(_RELATIONS, b"")):
        found = _attributes(tag)
        target = _plain(found.get("Target", ""))
        targets[found.get("Id", "")] = target if target.startswith("xl/") else normpath(join("xl", target))
    for tag in re.findall(rb"<(?:\w+:)?sheet\s[^>]*>", workbook):
        found = _attributes(tag)
        identity = next((value for name, value in found.items() if name.endswith(":id")), "")
        part = scans.get(targets.get(identity, ""))
        if part is not None:
            scan.sheets[unescape(found.get("name", ""))] = part


def _attributes(tag: bytes) -> dict[str, str]:
    text = tag.decode("utf-8", "replace")
    return {name: first or second for name, first, second in _ATTRIBUTE.findall(text)}
