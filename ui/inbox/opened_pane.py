"""An opened packet: its files, the glossary of its tokens, and the check of the results before they go back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QTabWidget, QWidget

from kpo_vault.workflow.glossary import GlossaryEntry
from kpo_vault.workflow.preserving import Preservation
from ui import counting
from ui.icons import Icons
from ui.inbox.rows import PacketFileRow, files_model, glossary_model, preservation_model
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.rows import RowTable

FILES, GLOSSARY, CHECK = range(3)


class OpenedPane(QWidget):
    """``file_opened`` carries the name of a file; the check asks for itself and for the way back all the same."""

    file_opened = Signal(str)
    check_asked = Signal()
    return_asked = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.files = files_model(icons)
        self.glossary = glossary_model(icons)
        self.preservation = preservation_model(icons)
        self._entries: tuple[GlossaryEntry, ...] = ()
        self.files_table = RowTable(self.files, self.tr("Files of the packet"))
        self.files_table.activated_row.connect(self._open)
        self.glossary_table = RowTable(self.glossary, self.tr("Glossary of tokens"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Filter by token, meaning or grammar"))
        self.search.setAccessibleName(self.tr("Filter the glossary"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._matches = label(role="caption")
        find = row(self.search, self._matches, gap=12)
        find.setStretch(0, 1)
        words = QWidget()
        words_layout = column(find, self.glossary_table, gap=10)
        words_layout.setContentsMargins(0, 10, 0, 0)
        words.setLayout(words_layout)
        files = QWidget()
        files_layout = column(
            self.files_table,
            label(
                self.tr(
                    "Leave tokens such as PERSON-12-K7M2 as they are: the client's names return in their place. "
                    "Everything around them may change, and files may be added."
                ),
                "caption",
                wrap=True,
            ),
            gap=10,
        )
        files_layout.setContentsMargins(0, 10, 0, 0)
        files.setLayout(files_layout)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(files, self.tr("Files"))
        self.tabs.addTab(words, self.tr("Glossary of tokens"))
        self.tabs.addTab(self._check_tab(), self.tr("Check of results"))
        self.facts = Facts(
            self.tr("Sender"),
            self.tr("Purpose"),
            self.tr("Instructions"),
            self.tr("Opens until"),
            self.tr("Folder"),
        )
        frame = card()
        frame.setLayout(column(self.facts, margin=18))
        layout = column(frame, self.tabs, gap=12)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _check_tab(self) -> QWidget:
        icons = self._icons
        self.check_button = button(icons, self.tr("Check the results"), "scan-search", kind="primary")
        self.check_button.clicked.connect(self.check_asked)
        before = EmptyState(
            icons,
            "scan-search",
            self.tr("Not checked yet"),
            self.tr(
                "The check compares the tokens in the folder with those that came in the packet: which are missing, "
                "damaged, or were never there."
            ),
            self.check_button,
        )
        whole = EmptyState(
            icons,
            "circle-check",
            self.tr("Every token is whole"),
            self.tr("Nothing needs a look. The results can go back."),
        )
        self._sum_icon, self._sum = QLabel(), label(role="strong", wrap=True)
        self.again_button = button(icons, self.tr("Check again"), "scan-search")
        self.again_button.clicked.connect(self.check_asked)
        self.return_button = button(icons, self.tr("Return all the same"), "send")
        self.return_button.clicked.connect(self.return_asked)
        self.preservation_table = RowTable(self.preservation, self.tr("Tokens that need a look"))
        head = row(self._sum_icon, self._sum, self.again_button, self.return_button, gap=8)
        head.setStretch(1, 1)
        found = QWidget()
        layout = column(head, self.preservation_table, gap=10)
        layout.setContentsMargins(0, 10, 0, 0)
        found.setLayout(layout)
        self._check = QStackedWidget()
        for each in (before, whole, found):
            self._check.addWidget(each)
        return self._check

    def show_files(self, files: Sequence[PacketFileRow]) -> None:
        """Show the files; what was known of another packet is forgotten."""
        self.files.set_rows(files)
        if files:
            self.files_table.setCurrentIndex(self.files.index(0, 0))
        self.show_glossary(())
        self.search.clear()
        self.preservation.set_rows(())
        self._check.setCurrentIndex(0)
        self.tabs.setCurrentIndex(FILES)

    def show_glossary(self, entries: tuple[GlossaryEntry, ...]) -> None:
        """Show the tokens."""
        self._entries = entries
        self.tabs.setTabText(GLOSSARY, self.tr("Glossary of tokens ({count})").format(count=len(entries)))
        self._filter()

    def show_check(self, checked: Preservation) -> None:
        """Show what became of the tokens."""
        self.preservation.set_rows(checked.items)
        if checked.complete:
            self._check.setCurrentIndex(1)
            return
        sentence = self.tr("{tokens} whole, {places} to look at.").format(
            tokens=counting.tokens(checked.whole), places=counting.places(len(checked.items))
        )
        if checked.unread:
            names = ", ".join(checked.unread)
            more = self.tr("No reader for: {names}; their tokens were not checked.").format(names=names)
            sentence = f"{sentence} {more}"
        self._icons.show_on(self._sum_icon, "triangle-alert", "warning", 16)
        self._sum.setText(sentence)
        self._check.setCurrentIndex(2)
        self.tabs.setCurrentIndex(CHECK)
        self.preservation_table.setFocus()

    def clear(self) -> None:
        """Forget everything."""
        self.show_files(())
        self.facts.clear()

    def _filter(self) -> None:
        words = self.search.text()
        shown = [entry for entry in self._entries if entry.matches(words)]
        self.glossary.set_rows(shown)
        self._matches.setText(
            self.tr("{shown} of {count}").format(shown=len(shown), count=len(self._entries)) if words else ""
        )

    def _open(self, row_: PacketFileRow | None) -> None:
        if row_ is not None:
            self.file_opened.emit(row_.name)
