"""The detection's tab."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QRadioButton,
    QStackedWidget,
)

from kpo_vault.workflow.detection_settings import ModelSummary, Reading, known_languages
from ui.pane import Pane
from ui.settings.detection import commands
from ui.tasks import Lane
from ui.widgets.controls import button, card, column, label, row, scrolled
from ui.widgets.empty import EmptyState
from ui.widgets.focus import lead_focus
from ui.widgets.rows import Column, RowModel, RowTable
from ui.workspace import Workspace

if TYPE_CHECKING:
    from ui.settings.view import SettingsView

_IN_A_LINE = 4
# Each by its own name, which needs no translation; Qt's names tell a country as well.
_NAMES = {
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pl": "Polski",
    "pt": "Português",
}


def language_name(code: str) -> str:
    """Return a language by its own name: "es" -> "Español"."""
    name = _NAMES.get(code) or QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


class DetectionPane(Pane):
    """Every act has a method that takes what a dialog would ask for."""

    page: SettingsView

    def __init__(self, page: SettingsView, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        self._reading = Reading()
        self.all = QRadioButton(self.tr("In any language that the program knows; it tells them apart"))
        self.some = QRadioButton(self.tr("In these only:"))
        group = QButtonGroup(self)
        group.addButton(self.all)
        group.addButton(self.some)
        self.languages = {code: QCheckBox(language_name(code)) for code in known_languages()}
        self.all.clicked.connect(lambda: self.set_languages(()))
        self.some.clicked.connect(self._choose_some)
        for box in self.languages.values():
            box.clicked.connect(lambda _on=False: self._choose_languages())
        self.models: RowModel[tuple[str, str]] = RowModel(
            self.icons,
            (
                Column(
                    self.tr("Texts in"),
                    lambda m: language_name(m[0]),
                    lambda _m: ("layers", "muted"),
                    width=160,
                ),
                Column(self.tr("Model"), lambda m: Path(m[1]).name, tip=lambda m: m[1]),
                Column(self.tr("Where it is"), _place, tip=lambda m: m[1]),
            ),
        )
        self.table = RowTable(self.models, self.tr("spaCy models"), bare=True)
        self.table.current_row.connect(lambda _row: self._refresh())
        self.package = QComboBox()
        self.package.setEditable(True)
        self.package.setAccessibleName(self.tr("Installed package"))
        self.package.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = self.package.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Name of an installed package"))
            edit.setAccessibleName(self.tr("Installed package"))
            edit.returnPressed.connect(self._add_package)
        self.package.editTextChanged.connect(lambda _text: self._refresh())
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of its texts"))
        self.language.addItem(self.tr("Texts as the model says"), "")
        for code in known_languages():
            self.language.addItem(self.tr("Texts in: {language}").format(language=language_name(code)), code)
        self.add_button = button(self.icons, self.tr("Add"), "plus")
        self.folder_button = button(self.icons, self.tr("Add a folder…"), "folder-open")
        self.remove_button = button(self.icons, self.tr("Remove"), "x")
        self.add_button.clicked.connect(self._add_package)
        self.folder_button.clicked.connect(self._ask_folder)
        self.remove_button.clicked.connect(self._remove)
        self._assemble()
        self._refresh()

    def _assemble(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(26, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for number, box in enumerate(self.languages.values()):
            grid.addWidget(box, *divmod(number, _IN_A_LINE))
        grid.setColumnStretch(_IN_A_LINE, 1)
        top = card()
        inside = column(
            label(self.tr("How documents are written"), "heading"),
            label(
                self.tr(
                    "A text in a language that is not chosen here is read by the rules of the chosen ones: choose only "
                    "what is sure."
                ),
                "muted",
                wrap=True,
            ),
            self.all,
            self.some,
            grid,
            gap=8,
        )
        inside.setContentsMargins(18, 14, 18, 14)
        top.setLayout(inside)
        self._list = QStackedWidget()
        self._list.addWidget(
            EmptyState(
                self.icons,
                "layers",
                self.tr("No models of your own"),
                self.tr(
                    "The program's own model and rules are always used. A spaCy model adds what it knows."
                ),
            )
        )
        self._list.addWidget(self.table)
        self._list.setMinimumHeight(190)
        frame = card()
        frame.setLayout(column(self._list, margin=1))
        add = row(self.package, self.language, self.add_button, self.folder_button, self.remove_button)
        add.setStretch(0, 1)
        bottom = card()
        inside = column(
            label(self.tr("spaCy models that help to find names"), "heading"),
            label(
                self.tr(
                    "An installed package such as en_core_web_md, or the folder of a pipeline of yours. It is loaded once "
                    "in a process of its own to see what it is; nothing is downloaded. Add only what you trust: a model "
                    "can contain a program."
                ),
                "muted",
                wrap=True,
            ),
            add,
            frame,
            gap=8,
        )
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setStretch(3, 1)
        bottom.setLayout(inside)
        body = column(
            top,
            bottom,
            label(
                self.tr("Kept in the vault, and followed by the command line as well."), "caption", wrap=True
            ),
            gap=10,
        )
        body.setStretch(1, 1)
        area = scrolled(body)
        area.setAccessibleName(self.tr("Detection"))
        layout = column(area)
        layout.setContentsMargins(0, 12, 0, 0)
        self.setLayout(layout)
        lead_focus(self, self.all)

    def fill(self) -> None:
        """Show how documents are read."""
        if self.page.counsel:
            self.look(partial(commands.state, self.workspace.session), self._show)

    def clear(self) -> None:
        """Forget the models."""
        self._show(commands.State(Reading(), ()))

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Say in which languages documents may be written; none means all."""
        self.ask(partial(commands.set_languages, self.workspace.session, languages), self._show)

    def add_model(self, model: str, language: str = "") -> None:
        """Load a package or folder, and use it for the texts of a language if it is a pipeline."""
        self.start(
            partial(commands.check_model, model),
            self.tr("Loading the model to see what it is…"),
            partial(self._checked, language),
            lane=Lane.COMPUTE,
        )

    def remove_model(self, language: str) -> None:
        """Use no model for a language any more."""
        self.ask(partial(commands.remove_model, self.workspace.session, language), self._show)

    def _checked(self, language: str, summary: ModelSummary) -> None:
        work = partial(commands.use_model, self.workspace.session, language, summary)
        self.ask(work, partial(self._used, summary))

    def _used(self, summary: ModelSummary, state: commands.State) -> None:
        self._show(state)
        self.package.clearEditText()
        self.banner.say(
            "success",
            self.tr("The model {name} is used from now on.").format(
                name=summary.name or Path(summary.model).name
            ),
            self.tr("It names: {labels}.").format(labels=", ".join(summary.labels)),
        )

    def _show(self, state: commands.State) -> None:
        self._reading = state.reading
        chosen = state.reading.languages
        self.all.setChecked(not chosen)
        self.some.setChecked(bool(chosen))
        for code, box in self.languages.items():
            box.setChecked(code in chosen)
            box.setEnabled(bool(chosen))
        self.models.set_rows(state.reading.spacy_models)
        self._list.setCurrentIndex(1 if state.reading.spacy_models else 0)
        typed = self.package.currentText()
        self.package.clear()
        self.package.addItems(list(state.installed))
        self.package.setEditText(typed)
        self._refresh()

    def _choose_some(self) -> None:
        """Let languages be ticked; nothing changes until one is."""
        for box in self.languages.values():
            box.setEnabled(True)
        next(iter(self.languages.values())).setFocus()

    def _choose_languages(self) -> None:
        self.set_languages(tuple(code for code, box in self.languages.items() if box.isChecked()))

    def _refresh(self) -> None:
        self.add_button.setEnabled(bool(self.package.currentText().strip()))
        self.remove_button.setEnabled(self.table.selected_row() is not None)

    def _add_package(self) -> None:
        if name := self.package.currentText().strip():
            self.add_model(name, self.language.currentData())

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of a spaCy pipeline"))
        if name:
            self.add_model(name, self.language.currentData())

    def _remove(self) -> None:
        if (chosen := self.table.selected_row()) is not None:
            self.remove_model(chosen[0])


def _place(model: tuple[str, str]) -> str:
    folder = Path(model[1])
    return str(folder.parent) if folder.is_absolute() else "site-packages"
