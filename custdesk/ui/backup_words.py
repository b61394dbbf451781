"""A backup in words: when it was made and how large it is."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.backups.service import Backup
from custdesk.ui.dates import show_instant, show_time

translate = QCoreApplication.translate


def when(made_at: str) -> str:
    """Return an instant (ISO 8601 in UTC) as people say it of the last days."""
    day = datetime.fromisoformat(made_at).astimezone().date()
    time = show_time(made_at)
    if day == date.today():
        return translate("Backups", "today {time}").format(time=time)
    if day == date.today() - timedelta(days=1):
        return translate("Backups", "yesterday {time}").format(time=time)
    return show_instant(made_at)


def when_and_size(backup: Backup) -> str:
    """Return when a backup was made and its size, such as "today 10:42, 3 MB"."""
    size = QLocale().formattedDataSize(backup.bytes, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    return translate("Backups", "{when}, {size}").format(when=when(backup.made_at), size=size)
