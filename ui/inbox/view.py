"""The screen that opens a packet and returns its results."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QStackedWidget, QTabWidget, QWidget

from kpo_vault.workflow.receiving import OpenReport
from kpo_vault.workflow.sealing import SealReport
from ui import counting
from ui.contacts.rows import state_name
from ui.dates import shown_day, shown_moment
from ui.inbox import commands
from ui.inbox.rows import GlossaryRow, PacketFileRow, files_model, glossary_model
from ui.paths import shown
from ui.tasks import Lane
from ui.widgets.controls import button, card, column, label
from ui.widgets.drop import DropArea
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.workspace import Workspace


class InboxView(Page):
    """One packet at a time: what it says about itself, its files, its tokens."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Open packet"))
        self.subtitle.setText(
            self.tr("For partners: open what a client sealed to you, work in the folder, return the results.")
        )
        self.setAccessibleName(self.tr("Open packet"))
        self._workspace = workspace
        self._packet: Path | None = None
        self._folder: Path | None = None
        self.files = files_model(icons)
        self.glossary = glossary_model(icons)
        self.files_table = RowTable(self.files, self.tr("Files of the packet"))
        self.glossary_table = RowTable(self.glossary, self.tr("Glossary of tokens"))
        self.open_button = button(icons, self.tr("Open packet…"), "package-open", kind="primary")
        self.open_button.clicked.connect(self._ask_packet)
        self.folder_button = button(icons, self.tr("Open folder"), "folder-open")
        self.folder_button.clicked.connect(self._open_folder)
        self.return_button = button(icons, self.tr("Return results…"), "send")
        self.return_button.clicked.connect(self._ask_return)
        self.add_actions(self.folder_button, self.return_button, self.open_button)
        self._assemble()
        workspace.session_changed.connect(self._clear)
        self.refresh_actions()

    def _assemble(self) -> None:
        icons = self.icons
        choose = button(icons, self.tr("Open packet…"), "package-open", kind="primary")
        choose.clicked.connect(self._ask_packet)
        self.drop = DropArea(
            icons,
            self.tr("Drop a packet here"),
            self.tr("It is checked whole before a single file appears."),
            (),
        )
        self.drop.dropped.connect(lambda paths: self._ask_folder(paths[0]))
        nothing = QWidget()
        nothing.setLayout(
            column(
                self.drop,
                EmptyState(
                    icons,
                    "inbox",
                    self.tr("No packet open"),
                    self.tr(
                        "Signature, hashes, expiry and recipients are verified first; then the files appear together."
                    ),
                    choose,
                ),
            )
        )
        nothing.layout().setStretch(1, 1)  # type: ignore[union-attr]
        facts = card()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._facts: dict[str, QLabel] = {}
        for line, (key, name) in enumerate(
            (
                ("sender", self.tr("Sender")),
                ("purpose", self.tr("Purpose")),
                ("created", self.tr("Sealed")),
                ("expires", self.tr("Expires")),
                ("packet", self.tr("Packet")),
                ("folder", self.tr("Folder")),
            )
        ):
            self._facts[key] = label("", selectable=True, wrap=True)
            self._facts[key].setAccessibleName(name)
            self._grid.addWidget(label(name, "muted"), line, 0)
            self._grid.addWidget(self._facts[key], line, 1)
        facts.setLayout(column(label(self.tr("What the sender signed"), "heading"), self._grid, margin=18))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.files_table, self.tr("Files"))
        self.tabs.addTab(self.glossary_table, self.tr("Glossary of tokens"))
        hint = label(
            self.tr(
                "Leave tokens such as PERSON-12-K7M2 as they are: the client's names return in their place."
            ),
            "caption",
            wrap=True,
        )
        opened = QWidget()
        layout = column(facts, self.tabs, hint, gap=14)
        layout.setStretch(1, 1)
        opened.setLayout(layout)
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(opened)
        self.body.addWidget(self._stack)

    def refresh_actions(self) -> None:
        """Folder and return need an opened packet."""
        opened = self._folder is not None
        self.folder_button.setVisible(opened)
        self.return_button.setVisible(opened)
        self.open_button.setVisible(opened)

    def open_packet(self, packet: Path, folder: Path) -> None:
        """Open a packet into a new folder."""
        if not packet.is_file():
            self.banner.say("danger", self.tr("{name} is no packet file.").format(name=packet.name))
            return
        work = partial(commands.open_packet, self._workspace.session, packet, folder)
        self.start(work, self.tr("Checking and opening the packet…"), partial(self._opened, packet, folder))

    def return_results(self, folder: Path, target: Path) -> None:
        """Seal the results in a folder for the sender."""
        if self._packet is None:
            return
        work = partial(commands.return_packet, self._workspace.session, folder, self._packet, target)
        self.start(work, self.tr("Sealing the results…"), self._returned)

    def _opened(self, packet: Path, folder: Path, report: OpenReport) -> None:
        self._packet, self._folder = packet, folder
        self._facts["sender"].setText(f"{report.sender} · {state_name(report.sender_state)}")
        self._facts["purpose"].setText(report.purpose or "–")
        self._facts["created"].setText(self.tr("{moment} UTC").format(moment=shown_moment(report.created)))
        self._facts["expires"].setText(
            shown_day(report.expires) if report.expires else self.tr("never")
        )
        self._facts["packet"].setText(report.packet_id)
        self._facts["folder"].setText(shown(folder))
        self.files.set_rows([PacketFileRow(name, (folder / name).stat().st_size) for name in report.files])
        self._stack.setCurrentIndex(1)
        if report.warnings:
            self.banner.say("warning", self.tr("Opened, with warnings."), " ".join(report.warnings))
        else:
            self.banner.say("success", self.tr("Opened: signature and hashes are right."))
        self.refresh_actions()
        paths = [folder / name for name in report.files]
        self.bridge.run_long(
            self,
            partial(commands.read_glossary, paths),
            lane=Lane.COMPUTE,
            done=self._show_glossary,
            failed=self.banner.fail,
        )

    def _show_glossary(self, rows: tuple[GlossaryRow, ...]) -> None:
        self.glossary.set_rows(rows)
        self.tabs.setTabText(1, self.tr("Glossary of tokens ({count})").format(count=len(rows)))

    def _returned(self, report: SealReport) -> None:
        self.banner.say(
            "success",
            self.tr("Results sealed: {name}").format(name=report.path.name),
            self.tr("{files} for {partners}. Send the file any way you like.").format(
                files=counting.files(report.files), partners=", ".join(report.recipients)
            ),
        )

    def _clear(self) -> None:
        self._packet = self._folder = None
        self.files.set_rows(())
        self.glossary.set_rows(())
        for each in self._facts.values():
            each.clear()
        self._stack.setCurrentIndex(0)
        self.banner.hide()
        self.refresh_actions()

    def _ask_packet(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open packet"))
        if name:
            self._ask_folder(Path(name))

    def _ask_folder(self, packet: Path) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose an empty folder for the files"))
        if folder:
            self.open_packet(packet, Path(folder))

    def _ask_return(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Choose the folder with the results"), str(self._folder or "")
        )
        if not folder:
            return
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Seal the results as"), "results.kpo")
        if name:
            self.return_results(Path(folder), Path(name))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
