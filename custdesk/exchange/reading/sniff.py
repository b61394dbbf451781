"""Tells by the first bytes, and never by the name, what a file is; refuses with a way out what is no table."""

import re
import zipfile

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.reasons import DAMAGED, PASSWORD
from custdesk.exchange.reading.source import Source
from custdesk.marks import QT_TRANSLATE_NOOP

_EMPTY = QT_TRANSLATE_NOOP("reading", "it is empty (0 bytes). Save or download it again.")
_NUMBERS = QT_TRANSLATE_NOOP("reading", "it is a Numbers document. In Numbers choose File, Export To, Excel.")
_WEB_PAGE = QT_TRANSLATE_NOOP(
    "reading", "it is a web page with another name. Open it in Excel or LibreOffice and save it as .xlsx."
)
_XML_TABLE = QT_TRANSLATE_NOOP(
    "reading", "it is an XML file and no workbook. Open it in Excel or LibreOffice and save it as .xlsx."
)
_RTF = QT_TRANSLATE_NOOP("reading", "it is a text document. Copy the table into a spreadsheet and save it as .xlsx.")
_DOCUMENT = QT_TRANSLATE_NOOP(
    "reading", "it is a document and no spreadsheet. Copy the table into a spreadsheet and save it as .xlsx."
)
_PDF = QT_TRANSLATE_NOOP(
    "reading", "it is a PDF. Ask for the spreadsheet it was made from, or copy its table into one."
)
_PICTURE = QT_TRANSLATE_NOOP("reading", "it is a picture. Ask for the list as a spreadsheet.")
_PROGRAM = QT_TRANSLATE_NOOP("reading", "it is a program and no spreadsheet. Do not open it.")
_PACKED = QT_TRANSLATE_NOOP("reading", "it is a packed archive. Unpack it and choose the spreadsheet inside.")
_OLD = QT_TRANSLATE_NOOP(
    "reading", "it comes from a very old spreadsheet program. Open it in Excel or LibreOffice and save it as .xlsx."
)

_REFUSED_STARTS = (
    (b"%PDF", _PDF),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"MZ", _PROGRAM),
    (b"\x7fELF", _PROGRAM),
    (b"\x1f\x8b", _PACKED),
    (b"7z\xbc\xaf\x27\x1c", _PACKED),
    (b"Rar!", _PACKED),
    (b"{\\rtf", _RTF),
    (b"ID;P", _OLD),
    (b"\x00\x00\x02\x00", _OLD),
    (b"\x00\x00\x1a\x00", _OLD),
    (b"\xff\x00\x02\x00", _OLD),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGIN_OF_BIFF = re.compile(rb"\x09\x08[\x08\x10]\x00\x00[\x05\x06]\x05\x00")
_FILEPASS = 0x2F
_BARE_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08")


def kind_of(path: Source) -> str:
    """Return "xlsx", "xlsb", "ods", "xls", "html", "xml", "vcard" or "text"; raise :class:`ChildStopped` for others."""
    with path.open("rb") as file:
        start = file.read(4096)
    if not start:
        raise ChildStopped(_EMPTY)
    if start.startswith(b"PK"):
        return _kind_of_archive(path)
    if start.startswith(_OLE):
        return _kind_of_compound(path)
    if start.startswith(_BARE_BIFF) and b"\x00" in start[:32]:
        return "xls"
    for magic, reason in _REFUSED_STARTS:
        if start.startswith(magic):
            raise ChildStopped(reason)
    text = start.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    return _kind_of_text(text)


def _kind_of_text(text: bytes) -> str:
    if text.startswith(b"begin:vcard"):
        return "vcard"
    if text.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<body", b"<meta", b"<style", b"<div")):
        return "html"
    if text.startswith(b"<!--") and b"<html" in text:
        return "html"
    if text.startswith(b"mime-version"):
        raise ChildStopped(_WEB_PAGE)
    if text.startswith((b"<?xml", b"<workbook")):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in text and b"<html" not in text:
            return "xml"
        if b"<html" in text:
            return "html"
        raise ChildStopped(_XML_TABLE)
    return "text"


def _kind_of_archive(path: Source) -> str:
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            mimetype = b""
            if "mimetype" in names:
                with archive.open("mimetype") as part:
                    mimetype = part.read(200)
            manifest = b""
            if "META-INF/manifest.xml" in names:
                with archive.open("META-INF/manifest.xml") as part:
                    manifest = part.read(1 << 20)
    except Exception as damage:  # BadZipFile, zlib.error, struct.error: each layer of a zip has errors of its own
        raise ChildStopped(DAMAGED) from damage
    if any(name.lower().endswith((".iwa", "index.zip")) for name in names):
        raise ChildStopped(_NUMBERS)
    lower = {name.lower().replace("\\", "/").lstrip("/") for name in names}
    if "content.xml" in lower:
        if b"encryption-data" in manifest:
            raise ChildStopped(PASSWORD)
        if b"text" in mimetype or b"presentation" in mimetype:
            raise ChildStopped(_DOCUMENT)
        return "ods"
    if any(name.startswith(("word/", "ppt/")) for name in lower):
        raise ChildStopped(_DOCUMENT)
    if any(name.endswith("workbook.bin") for name in lower):
        return "xlsb"
    if "[content_types].xml" in lower or any(name.endswith("workbook.xml") for name in lower):
        return "xlsx"
    raise ChildStopped(_PACKED if lower else DAMAGED)


def _kind_of_compound(path: Source) -> str:
    """Tell old workbooks from documents and from the wrapping that Excel puts around a protected .xlsx."""
    names = _ole_names(path)
    if not {"Workbook", "Book"} & names:  # a workbook may well have a letter embedded
        if {"EncryptedPackage", "EncryptionInfo"} & names:
            raise ChildStopped(PASSWORD)
        if {"WordDocument", "PowerPoint Document"} & names:
            raise ChildStopped(_DOCUMENT)
    if _is_protected_biff(path):
        raise ChildStopped(PASSWORD)
    return "xls"


def _is_protected_biff(path: Source) -> bool:
    """Look for the FILEPASS record among the first records of the workbook stream, wherever in the file it begins."""
    content = path.read_bytes()
    for found in _BEGIN_OF_BIFF.finditer(content):
        at = found.start()
        if at % 64:
            continue
        for _ in range(12):
            record, length = int.from_bytes(content[at : at + 2], "little"), content[at + 2 : at + 4]
            if record == _FILEPASS:
                return True
            at += 4 + int.from_bytes(length, "little")
    return False


def _ole_names(path: Source) -> set[str]:
    """Names that look like directory entries of a compound file, found without following its (untrusted) chains."""
    known = ("Workbook", "Book", "EncryptedPackage", "EncryptionInfo", "WordDocument", "PowerPoint Document")
    content = path.read_bytes()
    return {name for name in known if (name + "\0").encode("utf-16-le") in content}
