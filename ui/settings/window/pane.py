"""The window's tab: palette, size of text, language, and all keys with a search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from ui.languages import OWN_NAMES, Language
from ui.pane import Pane
from ui.shell.keys_sheet import key_rows
from ui.theme import TEXT_SIZES, Mode
from ui.widgets.controls import card, column, label
from ui.widgets.fields import caption_of
from ui.widgets.focus import lead_focus
from ui.widgets.rows import Column, RowModel, RowTable
from ui.window_settings import WindowSettings
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.settings.view import SettingsView


@dataclass(frozen=True, slots=True)
class _Key:
    """A key as a row: where it works, what is pressed, what it does."""

    where: str
    keys: str
    what: str


class WindowPane(Pane):
    """Choices take effect at once and are kept on this machine."""

    def __init__(self, page: SettingsView, workspace: Workspace, settings: WindowSettings) -> None:
        super().__init__(page, workspace)
        self._settings = settings
        theme, languages = workspace.theme, workspace.languages
        self.mode = QComboBox()
        for mode, name in (
            (Mode.SYSTEM, self.tr("Follow the system")),
            (Mode.LIGHT, self.tr("Light")),
            (Mode.DARK, self.tr("Dark")),
        ):
            self.mode.addItem(name, mode)
        self.text_size = QComboBox()
        for percent in TEXT_SIZES:
            self.text_size.addItem(self.tr("{percent} %").format(percent=percent), percent)
        self.language = QComboBox()
        for language, name in {Language.SYSTEM: self.tr("Follow the system"), **OWN_NAMES}.items():
            self.language.addItem(name, language)
        self.language.setCurrentIndex(max(0, self.language.findData(languages.language)))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search the keys"))
        self.search.setAccessibleName(self.tr("Search the keys"))
        self._all = tuple(
            _Key(where, each.keys, each.what) for where, rows in key_rows().items() for each in rows
        )
        self.keys: RowModel[_Key] = RowModel(
            self.icons,
            (
                Column(self.tr("Keys"), lambda k: k.keys, width=230),
                Column(self.tr("What it does"), lambda k: k.what),
                Column(self.tr("Where"), lambda k: k.where, width=150),
            ),
        )
        self.table = RowTable(self.keys, self.tr("Keys"), bare=True)
        self.mode.activated.connect(lambda _line: self.choose_mode(Mode(self.mode.currentData())))
        self.text_size.activated.connect(lambda _line: self.choose_size(int(self.text_size.currentData())))
        self.language.activated.connect(
            lambda _line: self.choose_language(Language(self.language.currentData()))
        )
        self.search.textChanged.connect(lambda _text: self._filter())
        theme.changed.connect(self._show)
        self._assemble()
        self._show()
        self._filter()

    def _assemble(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(18, 14, 18, 14)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        parts: tuple[tuple[str, str, QWidget], ...] = (
            (self.tr("Appearance"), self.tr("Light or dark."), self.mode),
            (self.tr("Size of text"), self.tr("Of everything in the window."), self.text_size),
            (
                self.tr("Language"),
                self.tr("Of the window; documents are read in every language."),
                self.language,
            ),
        )
        for line, (heading, sentence, control) in enumerate(parts):
            control.setMinimumWidth(200)
            caption = caption_of(heading, control, "heading")
            grid.addLayout(column(caption, label(sentence, "muted", wrap=True), gap=2), line, 0)
            grid.addWidget(control, line, 1)
        frame = card()
        frame.setLayout(grid)
        keys = card()
        keys.setLayout(column(self.table, margin=1))
        layout = column(
            frame,
            label(self.tr("Kept on this machine, beside the vault."), "caption"),
            4,
            label(self.tr("Keys"), "heading"),
            self.search,
            keys,
            gap=8,
        )
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setStretch(5, 1)
        self.setLayout(layout)
        lead_focus(self, self.mode)

    def choose_mode(self, mode: Mode) -> None:
        """Show another palette."""
        self._settings.mode = mode
        self.workspace.theme.set_mode(mode)

    def choose_size(self, percent: int) -> None:
        """Show texts in another size."""
        self._settings.text_size = percent
        self.workspace.theme.set_text_size(percent)

    def choose_language(self, language: Language) -> None:
        """Speak another language."""
        self._settings.language = language
        self.workspace.languages.choose(language)

    def _show(self) -> None:
        self.mode.setCurrentIndex(self.mode.findData(self.workspace.theme.mode))
        self.text_size.setCurrentIndex(max(0, self.text_size.findData(self.workspace.theme.text_size)))

    def _filter(self) -> None:
        words = self.search.text().casefold().split()
        self.keys.set_rows(
            tuple(
                key
                for key in self._all
                if all(word in f"{key.keys} {key.what} {key.where}".casefold() for word in words)
            )
        )
