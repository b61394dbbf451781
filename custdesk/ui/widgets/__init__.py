"""The small parts that all screens are made of. What only a session needs is imported from its own module."""

from custdesk.ui.widgets.areas import ScrollArea, scrolling
from custdesk.ui.widgets.boxes import AroundBox, NumberBox, SearchBox, TextBox, ltr_box
from custdesk.ui.widgets.dialogs import confirm, make_room
from custdesk.ui.widgets.field import Field
from custdesk.ui.widgets.labels import Badge, Line, Picture, SectionHeading, Text, small, title, words
from custdesk.ui.widgets.more_button import MoreButton
from custdesk.ui.widgets.name_dialog import NameDialog
from custdesk.ui.widgets.passphrase import PassphraseField
from custdesk.ui.widgets.places import EmptyPlace, ProgressStrip
from custdesk.ui.widgets.reading_order import DialogAsOneReads, begin_at_the_top, tab_as_one_reads

__all__ = [
    "AroundBox",
    "Badge",
    "DialogAsOneReads",
    "EmptyPlace",
    "Field",
    "Line",
    "MoreButton",
    "NameDialog",
    "NumberBox",
    "PassphraseField",
    "Picture",
    "ProgressStrip",
    "ScrollArea",
    "SearchBox",
    "SectionHeading",
    "Text",
    "TextBox",
    "begin_at_the_top",
    "confirm",
    "ltr_box",
    "make_room",
    "scrolling",
    "small",
    "tab_as_one_reads",
    "title",
    "words",
]
