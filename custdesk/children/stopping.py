"""What a child refuses, or that it did not survive."""

from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP

DIED = QT_TRANSLATE_NOOP(
    "reading",
    "it is damaged, or asks for more than this program allows. Open it in Excel or LibreOffice, save it again as"
    " .xlsx and try that copy.",
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "reading", "it takes too long. Save only the sheet with the customers as a new .xlsx file and try that one."
)


class ChildStopped(CustDeskError):
    """The child refused the work or did not survive it; ``reason`` (marked, context "reading") says why.

    Who gave it a file tells the reason; anybody else, that a part of the program was ended.
    """

    template = QT_TRANSLATE_NOOP(
        "errors",
        "A part of CustDesk was ended before its work was done. Nothing of it was kept: close other programs and try"
        " again.",
    )

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__()

    def __str__(self) -> str:
        return self.reason
