"""Shows one written topic of the help."""

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser

from custdesk.ui.help.texts import LINK
from custdesk.ui.theme import Space, TypeSize, tokens

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectCommonMark | QTextDocument.MarkdownFeature.MarkdownNoHTML
_LINE_HEIGHT = 125
"""Per cent."""
_WIDE_SPACE = "\u2002"
_ISOLATE, _END = "\u2066", "\u2069"
Style = tuple[int, int, QTextCharFormat]


class HelpText(QTextBrowser):
    """A text with headings, lists, keys and links to other topics; ``asked`` carries the topic of a link.

    Nothing is fetched and nothing is run: it shows what it is given, and no pictures.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)

    def show_text(self, text: str) -> None:
        """Show a Markdown text from its beginning."""
        self._text = text
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        del kind, name
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_text"):
            self._write()

    def _follow(self, address: QUrl) -> None:
        if address.toString().startswith(LINK):
            self.asked.emit(address.toString().removeprefix(LINK))

    def _write(self) -> None:
        document, rtl = self.document(), self.isRightToLeft()
        place = self.verticalScrollBar().value()
        document.setDefaultFont(_font(self.font()))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.setDocumentMargin(Space.S)
        document.setMarkdown(_isolated(self._text) if rtl else self._text, _FEATURES)
        block = document.begin()
        while block.isValid():
            _dress(block)
            block = block.next()
        if QLocale().zeroDigit() != "0":
            _number(document)
        self.verticalScrollBar().setValue(place)


def _number(document: QTextDocument) -> None:
    """Write the numbers of steps in the digits of the language: Qt has no other than 0 to 9 for lists."""
    block = document.begin()
    while block.isValid():
        steps = block.textList()
        if steps is not None and steps.format().style() is not QTextListFormat.Style.ListDisc:
            cursor = QTextCursor(block)
            plain = QTextCharFormat()
            cursor.insertText(f"{QLocale().toString(steps.itemNumber(block) + 1)}.{_WIDE_SPACE}", plain)
            hanging = QTextBlockFormat()
            hanging.setTextIndent(-Space.L)
            cursor.mergeBlockFormat(hanging)
            if steps.itemNumber(block) == 0:
                unnumbered = steps.format()
                unnumbered.setStyle(QTextListFormat.Style.ListStyleUndefined)
                steps.setFormat(unnumbered)
        block = block.next()


def _font(font: QFont) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(TypeSize.BODY)
    return sized


def _isolated(text: str) -> str:
    """Keep each key in its own direction among Persian words."""
    parts = text.split("`")
    return "".join(part if place % 2 == 0 else f"`{_ISOLATE}{part}{_END}`" for place, part in enumerate(parts))


def _dress(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(Space.L if level > 1 else Space.S if block.previous().textList() and not block.textList() else 0)
    shape.setBottomMargin(Space.XS if block.textList() else Space.S)
    cursor.mergeBlockFormat(shape)
    for start, length, style in _styles(block, level):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(style)


def _styles(block: QTextBlock, level: int) -> list[Style]:
    """Return where in a block text is to look otherwise than Qt makes Markdown look."""
    found: list[Style] = []
    pieces = block.begin()
    while not pieces.atEnd():
        piece = pieces.fragment()
        style = QTextCharFormat(piece.charFormat())
        if level:
            size = TypeSize.TITLE if level == 1 else TypeSize.HEADING
            # Whatever size stands beside it, it would win.
            style.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
            style.setProperty(QTextCharFormat.Property.FontPixelSize.value, size)
            style.setFontWeight(QFont.Weight.DemiBold)
        elif piece.charFormat().fontFixedPitch():
            style.setFontFixedPitch(False)
            style.setFontFamilies([block.document().defaultFont().family()])
            style.setFontWeight(QFont.Weight.DemiBold)
            style.setBackground(QColor(tokens().hover))
        elif piece.charFormat().isAnchor():
            style.setForeground(QColor(tokens().link))
            style.setFontUnderline(True)
        found.append((piece.position(), piece.length(), style))
        pieces += 1
    return found
