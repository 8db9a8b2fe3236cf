"""The tab in which samples are drawn and judged item by item."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QStackedWidget,
    QWidget,
)

from kpo_vault.workflow import sampling
from kpo_vault.workflow.sampling import Drawn, Missed, SampleKind, SampleState, Verdict
from ui.audit.judging import JudgingDesk
from ui.audit.pane import AuditPane
from ui.audit.results import result_sentences
from ui.dates import shown_moment
from ui.paths import shown, typed
from ui.widgets.controls import button, card, column, label, row
from ui.widgets.empty import EmptyState
from ui.widgets.fields import captioned
from ui.widgets.page import Page
from ui.workspace import Workspace

_LARGEST = 5000
_SIZE = 60  # nothing missed in 60 says: at 95 % under 5 % of all


class SamplingPane(AuditPane):
    """Draw a sample, judge it by keys, see the bound move; everything is kept as it is judged."""

    def __init__(self, page: Page, workspace: Workspace) -> None:
        super().__init__(page, workspace)
        self._state: SampleState | None = None
        self.samples = QComboBox()
        self.samples.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.samples.activated.connect(self._choose_sample)
        self.new_button = button(self.icons, self.tr("New sample…"), "plus")
        self.new_button.clicked.connect(self._show_form)
        self.desk = JudgingDesk(self.icons)
        self.desk.judged.connect(self._judge)
        self.desk.undone.connect(self.undo)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Judged"))
        self.progress_text = label(role="strong")
        self.result = label(role="muted", wrap=True, selectable=True)
        self._form = self._make_form()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._no_matter())
        self._stack.addWidget(self._form)
        self._stack.addWidget(self._queue())
        chooser = captioned(self.tr("Sample"), self.samples)
        self._head = QWidget()
        line: QHBoxLayout = row(chooser, column(None, self.new_button, gap=0), None, gap=10)
        line.setContentsMargins(0, 0, 0, 0)
        self._head.setLayout(line)
        layout = column(self._head, self._stack, gap=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)

    def _no_matter(self) -> QWidget:
        return EmptyState(
            self.icons,
            "filter",
            self.tr("Choose a matter"),
            self.tr("Samples are drawn from the protected files or the decisions of one matter."),
        )

    def _make_form(self) -> QWidget:
        self.kind = QComboBox()
        self.kind.addItem(self.tr("Passages of protected files: was anything missed?"), SampleKind.PASSAGES)
        self.kind.addItem(self.tr("Decisions about findings: do you agree?"), SampleKind.DECISIONS)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.count = QLineEdit(str(_SIZE))
        self.count.setValidator(QIntValidator(1, _LARGEST, self.count))
        self.seed = QLineEdit()
        self.seed.setPlaceholderText(self.tr("Random"))
        self.seed.setMaxLength(32)
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(self.tr("The folder that will be sealed"))
        browse = button(self.icons, self.tr("Browse…"), "folder-open")
        browse.clicked.connect(self._browse)
        self.draw_button = button(self.icons, self.tr("Draw the sample"), "filter", kind="primary")
        self.draw_button.clicked.connect(self.draw)
        self.back_button = button(self.icons, self.tr("Back to the samples"), "arrow-left")
        self.back_button.clicked.connect(self.fill)
        folder = captioned(self.tr("Folder of the protected files"), self.folder)
        self._folder_row = QWidget()
        inner = row(folder, column(None, browse, gap=0), gap=8)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setStretch(0, 1)
        self._folder_row.setLayout(inner)
        explained = label(
            self.tr(
                "Items are drawn by a seed with equal chances, each document gives its share. With the same seed and the "
                "same files the same sample is drawn again. 60 items without a fault mean: with 95 % confidence fewer "
                "than 5 % are at fault; 300 items mean fewer than 1 %."
            ),
            "muted",
            wrap=True,
        )
        frame = card()
        frame.setLayout(
            column(
                label(self.tr("New sample"), "heading"),
                explained,
                captioned(self.tr("Of what"), self.kind),
                self._folder_row,
                row(
                    captioned(self.tr("How many items"), self.count),
                    captioned(self.tr("Seed"), self.seed),
                    None,
                    gap=12,
                ),
                row(None, self.back_button, self.draw_button),
                margin=20,
            )
        )
        whole = QWidget()
        whole.setLayout(column(frame, None))
        return whole

    def _queue(self) -> QWidget:
        whole = QWidget()
        layout = column(row(self.progress_text, self.bar, gap=12), self.result, self.desk, gap=10)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setStretch(2, 1)
        whole.setLayout(layout)
        return whole

    def fill(self) -> None:
        """List the samples of the matter and go on with the newest."""
        self._head.setVisible(bool(self.matter))
        if not self.matter or not self.workspace.unlocked:
            self._stack.setCurrentIndex(0)
            return
        if self.workspace.folder is not None and not self.folder.text():
            self.folder.setText(shown(self.workspace.folder))
        self.look(partial(sampling.list_samples, self.workspace.session, self.matter), self._listed)

    def clear(self) -> None:
        """Forget the sample, whose passages may hold what was missed."""
        self._state = None
        self.samples.clear()
        self.desk.clear()
        self.result.clear()
        self.folder.clear()
        self.seed.clear()
        self._stack.setCurrentIndex(0)

    def choose(self, matter: str) -> None:
        """Be about another matter."""
        if matter != self.matter:
            self._state = None
        super().choose(matter)

    def draw(self) -> None:
        """Draw a sample as the form says."""
        kind, seed, size = self._kind(), self.seed.text().strip(), self._size()
        session = self.workspace.session
        if kind is SampleKind.DECISIONS:
            work = partial(sampling.draw_decisions, session, self.matter, size=size, seed=seed)
            self.look(work, self._drawn)
        else:
            self.draw_from(typed(self.folder.text()))

    def draw_from(self, folder: Path) -> None:
        """Draw passages of the files in a folder."""
        if not str(self.folder.text()).strip() and folder == Path():
            self.banner.say("warning", self.tr("Name the folder of the protected files."))
            self.folder.setFocus()
            return
        if not folder.is_dir():
            self.banner.say("danger", self.tr("There is no such folder."))
            self.folder.setFocus()
            return
        work = partial(
            sampling.draw_passages,
            self.workspace.session,
            self.matter,
            folder,
            size=self._size(),
            seed=self.seed.text().strip(),
        )
        self.start(work, self.tr("Reading the protected files…"), self._drawn)

    def undo(self) -> None:
        """Take the last judgement back."""
        if self._state is not None:
            work = partial(sampling.take_back, self.workspace.session, self.matter, self._state.sample.id)
            self.look(work, lambda found: self._show(found[0], found[1]))

    def _judge(self, number: int, verdict: Verdict, missed: tuple[Missed, ...], note: str) -> None:
        if self._state is None:
            return
        work = partial(
            sampling.judge,
            self.workspace.session,
            self.matter,
            self._state.sample.id,
            number,
            verdict,
            missed=missed,
            note=note,
        )
        self.look(work, lambda state: self._show(state, state.next_open(number)))

    def _listed(self, states: tuple[SampleState, ...]) -> None:
        self.samples.clear()
        for state in reversed(states):
            self.samples.addItem(self._named(state), state)
        self.back_button.setVisible(bool(states))
        if not states:
            self._show_form()
            return
        known = [state.sample.id for state in reversed(states)]
        wanted = self._state.sample.id if self._state else known[0]
        self.samples.setCurrentIndex(known.index(wanted) if wanted in known else 0)
        self._choose_sample(self.samples.currentIndex())

    def _named(self, state: SampleState) -> str:
        passages = self.tr("{time}: passages, seed {seed}")
        decisions = self.tr("{time}: decisions, seed {seed}")
        template = passages if state.sample.kind is SampleKind.PASSAGES else decisions
        return template.format(time=shown_moment(state.sample.time), seed=state.sample.seed)

    def _choose_sample(self, position: int) -> None:
        state = self.samples.itemData(position)
        if isinstance(state, SampleState):
            work = partial(sampling.open_sample, self.workspace.session, self.matter, state.sample.id)
            self.look(work, lambda found: self._show(found, found.next_open()))

    def _drawn(self, drawn: Drawn) -> None:
        self.seed.clear()
        if drawn.unknown:
            self.banner.say(
                "warning",
                self.tr("Some files are not as this matter wrote them, and were left out."),
                ", ".join(drawn.unknown),
            )
        elif drawn.absent:
            self.banner.say(
                "info",
                self.tr("Protected documents of this matter that are not in the folder: {count}.").format(
                    count=drawn.absent
                ),
            )
        self._state = None
        work = partial(sampling.open_sample, self.workspace.session, self.matter, drawn.sample.id)
        self.look(work, self._take_new)

    def _take_new(self, state: SampleState) -> None:
        self._state = state
        self.fill()

    def _show(self, state: SampleState, number: int | None) -> None:
        self._state = state
        result = state.result
        self.bar.setRange(0, result.drawn)
        self.bar.setValue(result.judged)
        self.progress_text.setText(
            self.tr("Judged: {judged} of {drawn}").format(judged=result.judged, drawn=result.drawn)
        )
        self.result.setText(result_sentences(result))
        self.result.setAccessibleName(self.result.text())
        self.desk.show_item(state, number)
        self._stack.setCurrentIndex(2)

    def _show_form(self) -> None:
        self._stack.setCurrentIndex(1)
        self._kind_changed()
        self.kind.setFocus()

    def _kind_changed(self) -> None:
        self._folder_row.setVisible(self._kind() is SampleKind.PASSAGES)

    def _size(self) -> int:
        return int(self.count.text()) if self.count.hasAcceptableInput() else _SIZE

    def _kind(self) -> SampleKind:
        return SampleKind(self.kind.currentData())  # Qt hands a plain text back

    def _browse(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Folder of the protected files"))
        if name:
            self.folder.setText(name)
