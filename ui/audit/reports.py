"""The tab in which reports are written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from kpo_vault.workflow.reports import FORMATS, Language, Paper, ReportKind, WrittenReport, write_report
from ui import languages
from ui.audit.pane import AuditPane
from ui.languages import spoken
from ui.paths import shown, typed
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.fields import captioned
from ui.widgets.page import Page
from ui.workspace import Workspace


class ReportsPane(AuditPane):
    """Choose what about, as which file, and where to; the log gets the file's digest."""

    def __init__(self, page: Page, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        self._written: Path | None = None
        self._question: Path | None = None
        self.kinds = QListWidget()
        self.kinds.setAccessibleName(self.tr("Kinds of report"))
        self.kinds.setWordWrap(True)
        for kind, (name, _) in self._texts().items():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, str(kind))
            self.kinds.addItem(item)
        self.kinds.setIconSize(QSize(18, 18))
        self.kinds.currentRowChanged.connect(self._kind_changed)
        workspace.theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.format = QComboBox()
        self.paper = QComboBox()
        self.paper.addItem(self.tr("A4"), Paper.A4)
        self.paper.addItem(self.tr("US Letter"), Paper.LETTER)
        self.language = QComboBox()
        for language in Language:
            self.language.addItem(languages.OWN_NAMES[languages.Language(language.value)], language)
        self.language.setCurrentIndex(
            max(self.language.findData(spoken(workspace.languages.language).value), 0)
        )
        self.originals = QCheckBox(self.tr("With original values"))
        self.path = QLineEdit()
        self.path.returnPressed.connect(self.write)
        self.write_button = button(self.icons, self.tr("Write the report"), "printer", kind="primary")
        self.write_button.clicked.connect(self.write)
        self.folder_button = button(self.icons, self.tr("Open the folder"), "folder-open")
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                self.icons,
                "printer",
                self.tr("Choose a matter"),
                self.tr("Every report is about one matter."),
            )
        )
        self._stack.addWidget(self._assemble())
        self.setLayout(column(self._stack))
        self.format.currentIndexChanged.connect(self._format_changed)
        self.kinds.setCurrentRow(0)

    def _assemble(self) -> QWidget:
        self.heading = label(role="heading", wrap=True)
        self.explained = label(role="muted", wrap=True)
        self._originals_note = label(role="caption", wrap=True)
        browse = button(self.icons, self.tr("Browse…"), "folder-open")
        browse.clicked.connect(self._browse)
        target = row(captioned(self.tr("File"), self.path), column(None, browse, gap=0), gap=8)
        target.setStretch(0, 1)
        frame = card()
        frame.setLayout(
            column(
                self.heading,
                self.explained,
                row(
                    captioned(self.tr("Format"), self.format),
                    captioned(self.tr("Paper"), self.paper),
                    captioned(self.tr("Language"), self.language),
                    None,
                    gap=12,
                ),
                column(self.originals, self._originals_note, gap=4),
                target,
                row(None, self.folder_button, self.write_button),
                None,
                margin=20,
                gap=14,
            )
        )
        self.kinds.setMinimumWidth(250)
        whole = QWidget()
        layout = row(self.kinds, frame, gap=12)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setStretch(0, 2)
        layout.setStretch(1, 5)
        whole.setLayout(layout)
        return whole

    @property
    def kind(self) -> ReportKind:
        """The report that is chosen."""
        item = self.kinds.currentItem()
        return (
            ReportKind(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ReportKind.REDACTION_LOG
        )

    def fill(self) -> None:
        """Show the form, if there is a matter to report about."""
        self._stack.setCurrentIndex(1 if self.matter else 0)
        if not self.path.text():
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            self.path.setText(shown(Path(folder, f"{self.kind}.pdf")))
        self._kind_changed()

    def clear(self) -> None:
        """Forget where the last report went."""
        self.path.clear()
        self.originals.setChecked(False)
        self.folder_button.hide()
        self._written = None

    def write(self) -> None:
        """Write the report into the file that is named."""
        name = self.path.text().strip()
        if not name:
            self.banner.say("warning", self.tr("Name the file to write."))
            self.path.setFocus()
            return
        path, suffix = typed(name), str(self.format.currentData())
        path = path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)
        self.path.setText(shown(path))
        if path.exists():
            self._question = path
            self.banner.say(
                "warning",
                self.tr("There is a file {name} already.").format(name=path.name),
                self.tr("Choose another name, or write over it."),
                self.tr("Write over it"),
            )
        else:
            self.write_to(path)

    def write_over(self) -> bool:
        """Write over the file that was asked about; return whether there was such a question."""
        path, self._question = self._question, None
        if path is not None and path == typed(self.path.text()):
            self.write_to(path)
            return True
        return False

    def forget_question(self) -> None:
        """Ask about no file any more."""
        self._question = None

    def write_to(self, path: Path) -> None:
        """Write the report into a file, over an older one."""
        self._question = None
        work = partial(
            write_report,
            self.workspace.session,
            self.kind,
            self.matter,
            path,
            paper=Paper(self.paper.currentData()),
            with_originals=self.originals.isEnabled() and self.originals.isChecked(),
            language=Language(self.language.currentData()),
        )
        self.start(work, self.tr("Writing the report…"), self._done)

    def _done(self, written: WrittenReport) -> None:
        self._written = written.path
        self.path.setText(str(written.path))
        self.folder_button.show()
        self.originals.setChecked(False)
        self.banner.say(
            "success",
            self.tr("The report is written: {name}").format(name=written.path.name),
            self.tr("SHA-256 {digest}. The audit log has it as well.").format(digest=written.sha256),
        )

    def _kind_changed(self) -> None:
        kind = self.kind
        name, sentence = self._texts()[kind]
        self.heading.setText(name)
        self.explained.setText(sentence)
        texts = {
            ".pdf": self.tr("PDF, to print and to sign"),
            ".csv": self.tr("CSV, the table alone"),
            ".jsonl": self.tr("Log with Merkle proofs, to verify"),
        }
        before = self.format.currentData()
        self.format.blockSignals(True)
        self.format.clear()
        for suffix in FORMATS[kind]:
            self.format.addItem(texts[suffix], suffix)
        self.format.setCurrentIndex(max(self.format.findData(before), 0))
        self.format.blockSignals(False)
        self._format_changed()
        counsel = self.workspace.unlocked and str(self.workspace.session.role) == "counsel"
        allowed = counsel and kind is ReportKind.REDACTION_LOG
        self.originals.setEnabled(allowed)
        if not allowed:
            self.originals.setChecked(False)
        self._originals_note.setText(
            self.tr("The audit log will say that originals were asked for.")
            if allowed
            else self.tr("Only counsel may put originals into a report, and only into the redaction log.")
        )

    def _draw_icons(self) -> None:
        for line in range(self.kinds.count()):
            self.kinds.item(line).setIcon(self.icons.icon("file-text", "primary"))

    def _format_changed(self) -> None:
        self.paper.setEnabled(self.format.currentData() == ".pdf")
        self.language.setEnabled(self.format.currentData() != ".jsonl")
        path = Path(self.path.text().strip())
        if path.suffix.lower() in (".pdf", ".csv", ".jsonl"):
            # A name that this program proposed follows what is chosen.
            stem = str(self.kind) if path.stem in set(ReportKind) else path.stem
            self.path.setText(str(path.with_name(stem + str(self.format.currentData()))))

    def _browse(self) -> None:
        suffix = str(self.format.currentData())
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write the report"), f"{self.kind}{suffix}")
        if name:
            self.path.setText(name)

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _texts(self) -> dict[ReportKind, tuple[str, str]]:
        return {
            ReportKind.REDACTION_LOG: (
                self.tr("Redaction log"),
                self.tr("Every place that was found: type, reason, what was done, token, by whom and when."),
            ),
            ReportKind.SAFE_HARBOR: (
                self.tr("HIPAA Safe Harbor sheet"),
                self.tr(
                    "The eighteen identifiers of 45 CFR 164.514(b)(2): sought as what, found, hidden, kept by whom, left."
                ),
            ),
            ReportKind.PSEUDONYMISATION: (
                self.tr("Statement of pseudonymisation"),
                self.tr(
                    "After Art. 4(5) GDPR: what was replaced, where the additional information lies, and who lacks it."
                ),
            ),
            ReportKind.DISCLOSURES: (
                self.tr("Disclosure ledger"),
                self.tr(
                    "Every packet: recipient, fingerprint, purpose, expiry, documents, whether it came back."
                ),
            ),
            ReportKind.SAMPLING: (
                self.tr("Sampling"),
                self.tr("Every sample with its seed, what was judged, and the bounds that follow from it."),
            ),
            ReportKind.AUDIT_EXTRACT: (
                self.tr("Extract of the audit log"),
                self.tr("The entries that concern the matter; as a log with proofs anybody can verify them."),
            ),
        }
