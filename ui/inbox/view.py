"""The partner's screen: look at a packet, open it, work in its folder, check the tokens, return the results."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from kpo_vault.workflow.glossary import GlossaryEntry
from kpo_vault.workflow.opened import OpenedPacket
from kpo_vault.workflow.preserving import Preservation
from kpo_vault.workflow.receiving import OpenReport
from kpo_vault.workflow.sealing import SealReport
from ui import counting
from ui.contacts.rows import state_name
from ui.dates import shown_day
from ui.inbox import commands
from ui.inbox.commands import Letter
from ui.inbox.letter import LetterPane
from ui.inbox.opened_pane import CHECK, OpenedPane
from ui.inbox.refusal import Refusal
from ui.inbox.rows import PacketFileRow, earlier_model
from ui.paths import shown
from ui.tasks import Lane
from ui.widgets.controls import button, column, label
from ui.widgets.drop import DropArea
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.widgets.rows import RowTable
from ui.wording import said
from ui.workspace import Workspace

_START, _LETTER, _REFUSED, _OPENED = range(4)


class InboxView(Page):
    """One packet at a time, and the list of those that were opened earlier."""

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
        self._answer: Path | None = None
        self.letter = LetterPane(icons)
        self.refusal = Refusal(icons)
        self.opened = OpenedPane(icons)
        self.files, self.glossary, self.tabs = self.opened.files, self.opened.glossary, self.opened.tabs
        self.earlier = earlier_model(icons)
        self.earlier_table = RowTable(self.earlier, self.tr("Packets opened earlier"))
        self.home_button = button(icons, self.tr("&All packets"), "inbox")
        self.check_button = button(icons, self.tr("&Check tokens"), "scan-search")
        self.return_button = button(icons, self.tr("&Return results"), "send")
        self.folder_button = button(icons, self.tr("Open &folder"), "folder-open", kind="primary")
        self.add_actions(self.home_button, self.check_button, self.return_button, self.folder_button)
        self._assemble()
        self._connect()
        self.refresh_actions()

    def _assemble(self) -> None:
        icons = self.icons
        self.choose_button = button(icons, self.tr("Open packet…"), "package-open", kind="primary")
        self.drop = DropArea(
            icons,
            self.tr("Drop a packet here"),
            self.tr("It is looked at first; not a single file appears before you open it."),
            (self.choose_button,),
        )
        nothing = EmptyState(
            icons,
            "inbox",
            self.tr("No packet opened yet"),
            self.tr(
                "Double-click a packet that a client sent you, or drop it above. You see who sent it and what for "
                "before you open it."
            ),
        )
        listed = QWidget()
        listed_layout = column(label(self.tr("Opened earlier"), "heading"), self.earlier_table, gap=10)
        listed_layout.setContentsMargins(0, 0, 0, 0)
        listed.setLayout(listed_layout)
        self._earlier = QStackedWidget()
        self._earlier.addWidget(nothing)
        self._earlier.addWidget(listed)
        start = QWidget()
        start_layout = column(self.drop, self._earlier, gap=14)
        start_layout.setStretch(1, 1)
        start.setLayout(start_layout)
        self._stack = QStackedWidget()
        for each in (start, self.letter, self.refusal, self.opened):
            self._stack.addWidget(each)
        self.body.addWidget(self._stack)

    def _connect(self) -> None:
        workspace = self._workspace
        self.drop.dropped.connect(lambda paths: self.show_packet(paths[0]))
        self.choose_button.clicked.connect(self._ask_packet)
        self.home_button.clicked.connect(self.show_start)
        self.folder_button.clicked.connect(self._open_folder)
        self.return_button.clicked.connect(self.return_checked)
        self.check_button.clicked.connect(self.check)
        self.letter.open_asked.connect(self.open_letter)
        self.letter.place_asked.connect(self._ask_place)
        self.letter.restore_asked.connect(self._restore)
        self.letter.contacts_asked.connect(lambda: workspace.asked.emit("contacts"))
        self.refusal.contacts_asked.connect(lambda: workspace.asked.emit("contacts"))
        self.refusal.another_asked.connect(self._ask_packet)
        self.opened.file_opened.connect(self._open_file)
        self.opened.check_asked.connect(self.check)
        self.opened.return_asked.connect(lambda: self.return_results(self._folder, None))
        self.earlier_table.activated_row.connect(self.resume)
        self.banner.acted.connect(self._show_answer)
        workspace.session_changed.connect(self._session_changed)
        workspace.packet_asked.connect(self.show_packet)
        workspace.contacts_changed.connect(self._contacts_changed)

    @property
    def _working(self) -> bool:
        return self._stack.currentIndex() == _OPENED and self._folder is not None

    def refresh_actions(self) -> None:
        """Folder, check and return need an opened packet."""
        working = self._working
        for each in (self.folder_button, self.return_button, self.check_button):
            each.setVisible(working)
        start = self._stack.currentIndex() == _START
        self.home_button.setVisible(not start)
        self.subtitle.setVisible(start)

    def show_start(self) -> None:
        """Show the place for packets and those that were opened earlier."""
        self._packet = self._folder = None
        self._show(_START)
        if self._workspace.unlocked:
            self.ask(partial(commands.earlier, self._workspace.session), self._show_earlier)

    def show_packet(self, packet: Path) -> None:
        """Look at a packet: what it says is shown, nothing is opened."""
        if not packet.is_file():
            self.banner.say("danger", self.tr("{name} is no packet file.").format(name=packet.name))
            return
        self._packet, self._folder = packet, None
        self.bridge.run(
            self,
            partial(commands.look, self._workspace.session, packet),
            done=partial(self._show_letter, packet),
            failed=partial(self._refused, packet),
        )

    def open_letter(self) -> None:
        """Open the packet that is shown into the folder that is shown with it."""
        letter = self.letter.letter
        if letter is not None and self.letter.openable:
            self.open_packet(letter.preview.path, letter.folder)

    def open_packet(self, packet: Path, folder: Path) -> None:
        """Open a packet into a new folder."""
        if not packet.is_file():
            self.banner.say("danger", self.tr("{name} is no packet file.").format(name=packet.name))
            return
        work = partial(commands.look_and_open, self._workspace.session, packet, folder)
        self.start(
            work,
            self.tr("Checking and opening the packet…"),
            partial(self._opened, packet, folder),
            failed=partial(self._refused, packet),
        )

    def resume(self, packet: OpenedPacket | None) -> None:
        """Go on with a packet that was opened earlier."""
        if packet is not None:
            self._show_opened(packet.packet, packet.folder)
            ends = shown_day(packet.expires) if packet.expires else self.tr("No end")
            self.opened.facts.show_facts(packet.sender, packet.purpose or "–", "", ends, shown(packet.folder))

    def check(self) -> None:
        """See which tokens of the packet are still whole in the folder."""
        self._start_check(self._checked)

    def return_checked(self) -> None:
        """Return the results at once if every token is whole, else show which are not."""
        self._start_check(self._return_if_whole)

    def return_results(self, folder: Path | None, target: Path | None) -> None:
        """Seal the results in a folder for the sender, beside the packet unless a file is named."""
        if self._packet is None or folder is None:
            return
        work = partial(commands.return_packet, self._workspace.session, folder, self._packet, target)
        self.start(work, self.tr("Sealing the results…"), self._returned)

    def _show(self, screen: int) -> None:
        self.banner.hide()
        self._stack.setCurrentIndex(screen)
        self.refresh_actions()
        first = (
            self.choose_button,
            self.letter.open_button,
            self.refusal.another_button,
            self.opened.files_table,
        )
        first[screen].setFocus()

    def _show_earlier(self, packets: tuple[OpenedPacket, ...]) -> None:
        self.earlier.set_rows(packets)
        self._earlier.setCurrentIndex(1 if packets else 0)

    def _show_letter(self, packet: Path, letter: Letter) -> None:
        if packet == self._packet:
            self.letter.show_letter(letter)
            self._show(_LETTER)

    def _refused(self, packet: Path, error: Exception) -> None:
        if isinstance(error, OSError) or getattr(error, "code", "") in ("output", "usage"):
            self.banner.fail(error)
            return
        self.refusal.show_error(packet.name, error)
        self._show(_REFUSED)

    def _opened(self, packet: Path, folder: Path, opened: tuple[Letter, OpenReport]) -> None:
        letter, report = opened
        self._show_opened(packet, folder, report.files)
        self.opened.facts.show_facts(
            f"{report.sender} · {state_name(report.sender_state)}",
            report.purpose or "–",
            letter.preview.instructions,
            shown_day(report.expires) if report.expires else self.tr("No end"),
            shown(folder),
        )
        if report.warnings:
            self.banner.say(
                "warning", self.tr("Opened, with warnings."), " ".join(said(each) for each in report.warnings)
            )
        else:
            self.banner.say("success", self.tr("Opened: signature and hashes are right."))
        self.folder_button.setFocus()

    def _show_opened(self, packet: Path, folder: Path, names: tuple[str, ...] | None = None) -> None:
        self._packet, self._folder, self._answer = packet, folder, None
        try:
            found = [path for path in sorted(folder.iterdir()) if path.is_file()]
        except OSError as error:
            self.banner.fail(error)
            return
        files = [path for path in found if names is None or path.name in names]
        self.opened.show_files(
            [PacketFileRow(path.name, path.stat().st_size) for path in files if not path.name.startswith(".")]
        )
        self._show(_OPENED)
        self.bridge.run_long(
            self,
            partial(commands.read_glossary, files),
            lane=Lane.COMPUTE,
            done=partial(self._show_glossary, folder),
            failed=self.banner.fail,
            name=self.tr("Reading the tokens of the packet"),
        )

    def _show_glossary(self, folder: Path, entries: tuple[GlossaryEntry, ...]) -> None:
        if folder == self._folder:
            self.opened.show_glossary(entries)

    def _start_check(self, done: Callable[[Preservation], None]) -> None:
        if self._packet is None or self._folder is None:
            return
        self.start(
            partial(commands.check_results, self._workspace.session, self._folder, self._packet),
            self.tr("Checking the tokens in the results…"),
            done,
        )

    def _checked(self, checked: Preservation) -> None:
        self.opened.show_check(checked)
        self.tabs.setCurrentIndex(CHECK)

    def _return_if_whole(self, checked: Preservation) -> None:
        self.opened.show_check(checked)
        if checked.complete:
            self.return_results(self._folder, None)
            return
        self.banner.say(
            "warning",
            self.tr("Some tokens need a look before the results go back."),
            self.tr("Correct them in the files and check again, or return all the same."),
        )

    def _returned(self, report: SealReport) -> None:
        self._answer = report.path
        self.banner.say(
            "success",
            self.tr("Results sealed: {name}").format(name=report.path.name),
            self.tr("{files} for {partners}. Send the file any way you like.").format(
                files=counting.files(report.files), partners=", ".join(report.recipients)
            ),
            self.tr("Show the file"),
        )

    def _session_changed(self) -> None:
        self.earlier.set_rows(())
        self.letter.clear()
        self.opened.clear()
        self.show_start()

    def _contacts_changed(self) -> None:
        """Look again at a packet whose sender was unknown or not compared."""
        looking = self._stack.currentIndex() in (_LETTER, _REFUSED)
        if looking and self._packet is not None and self._workspace.unlocked:
            self.show_packet(self._packet)

    def _restore(self) -> None:
        if self._packet is not None:
            self._workspace.asked.emit("restore")
            self._workspace.restore_asked.emit(self._packet)

    def _ask_packet(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open packet"))
        if name:
            self.show_packet(Path(name))

    def _ask_place(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose an empty folder for the files"))
        if folder:
            self.letter.show_place(Path(folder))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _open_file(self, name: str) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder / name)))

    def _show_answer(self) -> None:
        if self._answer is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._answer.parent)))
