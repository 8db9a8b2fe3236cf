"""The screen that seals: partners at the left, terms and gates at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDateEdit, QFileDialog, QLineEdit, QStackedWidget, QWidget

from kpo_vault.workflow import contacts
from kpo_vault.workflow.contacts import ContactSummary
from kpo_vault.workflow.sealing import Gate, SealReport
from ui import counting
from ui.packet import commands
from ui.packet.gate_list import GateList
from ui.packet.partners import PartnerList
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.page import Page
from ui.workspace import Workspace

_DAYS = 30


class PacketView(Page):
    """Makes one packet of the protected files."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        icons = workspace.icons
        super().__init__(icons, workspace.bridge, "", "", parent)
        self.title.setText(self.tr("Seal packet"))
        self.subtitle.setText(
            self.tr("Only files that passed the leak check are sealed, and only for these partners.")
        )
        self.setAccessibleName(self.tr("Seal packet"))
        self._workspace = workspace
        self._packet: Path | None = None
        self.partners = PartnerList(icons)
        self.partners.changed.connect(self._check_gates)
        self.purpose = QLineEdit()
        self.purpose.setPlaceholderText(self.tr("For example: contract review, first pass"))
        self.purpose.setAccessibleName(self.tr("Purpose"))
        self.expires = QDateEdit(QDate.currentDate().addDays(_DAYS))
        self.expires.setCalendarPopup(True)
        self.expires.setMinimumDate(QDate.currentDate())
        self.expires.setDisplayFormat("d MMMM yyyy")
        self.expires.setAccessibleName(self.tr("Expires on"))
        self.never = QCheckBox(self.tr("No expiry"))
        self.never.toggled.connect(self.expires.setDisabled)
        self.gates = GateList(icons)
        self.gates.changed.connect(self.refresh_actions)
        self.folder_button = button(icons, self.tr("Open folder"), "folder-open")
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        self.seal_button = button(icons, self.tr("Seal packet…"), "package", kind="primary")
        self.seal_button.clicked.connect(self._ask_target)
        self.add_actions(self.folder_button, self.seal_button)
        self._assemble()
        workspace.session_changed.connect(self._reload)
        workspace.contacts_changed.connect(self._reload)
        workspace.outputs_changed.connect(self._outputs_changed)
        self.refresh_actions()

    def _assemble(self) -> None:
        icons = self.icons
        to_contacts = button(icons, self.tr("Go to Contacts"), "users")
        to_contacts.clicked.connect(lambda: self._workspace.asked.emit("contacts"))
        nobody = EmptyState(
            icons,
            "users",
            self.tr("No partner to send to"),
            self.tr("Add the partner's card first and compare the words by telephone."),
            to_contacts,
        )
        self._people = QStackedWidget()
        self._people.addWidget(nobody)
        self._people.addWidget(self.partners)
        left = QWidget()
        left.setFixedWidth(400)
        left.setLayout(column(label(self.tr("Who may open it"), "heading"), self._people, gap=8))
        terms = card()
        terms.setLayout(
            column(
                label(self.tr("Terms"), "heading"),
                label(self.tr("Purpose, which the partner sees and signs back"), "caption"),
                self.purpose,
                2,
                label(self.tr("The partner's program refuses the packet after"), "caption"),
                row(self.expires, self.never, None),
                margin=18,
                gap=6,
            )
        )
        barred = card()
        barred.setLayout(column(label(self.tr("Gates"), "heading"), self.gates, margin=18))
        self._contents = label(role="muted", wrap=True)
        right = column(self._contents, terms, barred, None, gap=14)
        layout = row(left, right, gap=20)
        layout.setStretch(1, 1)
        self.body.addLayout(layout)

    def refresh_actions(self) -> None:
        """Sealing needs files, a partner, a purpose, and open gates."""
        ready = self._workspace.folder is not None and bool(self.partners.chosen)
        self.seal_button.setEnabled(ready and self.gates.passable)

    def seal(self, target: Path) -> None:
        """Seal the protected files into a packet."""
        workspace = self._workspace
        if workspace.folder is None:
            return
        request = commands.Request(
            matter=workspace.matter,
            folder=workspace.folder,
            partners=self.partners.chosen,
            target=target,
            expires=None if self.never.isChecked() else self.expires.date().toPython(),  # type: ignore[arg-type]
            purpose=self.purpose.text().strip(),
            overrides=self.gates.overrides,
            reason=self.gates.reason,
        )
        self.start(
            partial(commands.seal, workspace.session, request), self.tr("Sealing the packet…"), self._sealed
        )

    def _sealed(self, report: SealReport) -> None:
        self._packet = report.path
        self._workspace.packet_sealed.emit(report.path)
        self.folder_button.show()
        self.banner.say(
            "success",
            self.tr("Sealed: {name}").format(name=report.path.name),
            self.tr("{files} with {tokens} for {partners}. Packet {packet}.").format(
                files=counting.files(report.files),
                tokens=counting.tokens(report.tokens),
                partners=", ".join(report.recipients),
                packet=report.packet_id,
            ),
        )

    def _reload(self) -> None:
        if self._workspace.unlocked:
            self.ask(partial(contacts.list_contacts, self._workspace.session), self._show_contacts)
        else:
            self.partners.show_contacts(())
            self.purpose.clear()

    def _show_contacts(self, found: tuple[ContactSummary, ...]) -> None:
        self.partners.show_contacts(found)
        self._people.setCurrentIndex(1 if found else 0)

    def _outputs_changed(self) -> None:
        report = self._workspace.report
        files = [file for file in report.files if not file.refused] if report is not None else []
        self._contents.setText(
            self.tr("{files} from the matter {matter}").format(
                files=counting.files(len(files)), matter=self._workspace.matter
            )
        )
        self.banner.hide()
        self.folder_button.hide()
        self._check_gates()

    def _check_gates(self) -> None:
        workspace = self._workspace
        if workspace.unlocked and workspace.folder is not None and self.partners.chosen:
            work = partial(
                commands.gates, workspace.session, workspace.matter, workspace.folder, self.partners.chosen
            )
            self.ask(work, self._show_gates)
        else:
            self.gates.show_message("info", "muted", self.tr("Choose at least one partner."))
        self.refresh_actions()

    def _show_gates(self, gates: tuple[Gate, ...]) -> None:
        self.gates.show_gates(gates)

    def _ask_target(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Seal packet as"), "packet.kpo")
        if name:
            self.seal(Path(name))

    def _open_folder(self) -> None:
        if self._packet is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._packet.parent)))
