"""The pane below the findings: what the current finding is, why it was found, what becomes of it, and the decisions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QMenu, QSizePolicy, QWidget

from ui import counting
from ui.icons import Icons
from ui.review.choices import rare_choices
from ui.review.decision_bar import DecisionBar
from ui.review.reasons import Reason
from ui.review.rows import FindingRow, look
from ui.widgets.controls import breakable, column, label, row, set_role
from ui.widgets.elided import ElidedLabel
from ui.widgets.fields import caption_of
from ui.wording import shown_place

_TWO_LINES = 32  # pixels
_MARGIN, _LOW_MARGIN = 14, 8


class DetailPane(QFrame):
    """Shows one finding; ``chosen`` and ``reasoned`` carry a Choice or a code and whether it is for all occurrences."""

    chosen = Signal(object, bool)
    reasoned = Signal(str, bool)
    retyping = Signal()
    merging = Signal()
    splitting = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setProperty("tone", "card")
        self.setAccessibleName(self.tr("Finding"))
        self._value = ElidedLabel("heading")
        self._state_icon = QLabel()
        self._state = label(role="strong")
        self._type = ElidedLabel("muted")
        self._context = label(role="caption", wrap=True)
        self._why = label(role="caption", wrap=True)
        for text in (self._context, self._why):
            text.setFixedHeight(_TWO_LINES)
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
            # A word without an end, such as a DICOM identifier, makes nothing wider than its pane.
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._others = ElidedLabel("caption")
        self._becomes = ElidedLabel("caption")
        self._warning = ElidedLabel("warning")
        self._warning.hide()
        self.everywhere = QCheckBox(self.tr("Decide all occurrences (Shift)"))
        self.reason = QComboBox()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setToolTip(self.tr("Why it is decided so; kept with the decision (keys 1 to 9)"))
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setMinimumContentsLength(12)
        self.reason.activated.connect(
            lambda _line: self.reasoned.emit(self.reason.currentData(), self.everywhere.isChecked())
        )
        self.decisions = DecisionBar(icons, self._menu())
        self.decisions.chosen.connect(self._choose)
        reason_label = caption_of(self.tr("Reason"), self.reason, "muted")
        reasons = row(reason_label, self.reason, gap=8)
        reasons.setStretch(1, 1)
        head = row(self._value, self._state_icon, self._state, gap=6)
        head.setStretch(0, 1)
        self.setLayout(
            column(
                head,
                self._type,
                self._warning,
                self._context,
                self._why,
                self._others,
                self._becomes,
                self.everywhere,
                reasons,
                self.decisions,
                margin=_MARGIN,
                gap=5,
            )
        )
        self.show_finding(None, 0, "")

    def set_low(self, low: bool) -> None:
        """Leave out where there is no room what the text pane and the list show as well."""
        for text in (self._type, self._context, self._others):
            text.setHidden(low)
        self.decisions.set_low(low)
        self._why.setFixedHeight(_TWO_LINES // 2 if low else _TWO_LINES)
        margin = _LOW_MARGIN if low else _MARGIN
        if (layout := self.layout()) is not None:
            layout.setContentsMargins(_MARGIN, margin, _MARGIN, margin)

    def set_reasons(self, reasons: tuple[Reason, ...]) -> None:
        """Offer these reasons, those with a key first."""
        self.reason.clear()
        for each in reasons:
            self.reason.addItem(f"{each.key}  {each.words}" if each.key else each.words, each.code)

    def show_finding(self, finding: FindingRow | None, occurrences: int, others: str) -> None:
        """Show a finding with the number of occurrences of its entity, itself included, and where they are."""
        self.decisions.setEnabled(finding is not None)
        self.everywhere.setEnabled(finding is not None and occurrences > 1)
        self.reason.setEnabled(finding is not None)
        self.reason.setCurrentIndex(self.reason.findData(finding.reason) if finding is not None else -1)
        self._warning.setVisible(finding is not None and finding.ambiguous)
        self.show_outcome("")
        if finding is None:
            self._value.setText(self.tr("No finding selected"))
            for text in (self._state, self._type, self._context, self._why, self._others):
                text.clear()
            self._state_icon.clear()
            return
        shown = look(finding.state, finding.operator)
        self._value.setText(finding.value)
        self._state.setText(shown.word)
        set_role(self._state, {"warning": "warning", "success": "success"}.get(shown.role, "strong"))
        self._icons.show_on(self._state_icon, shown.icon, shown.role, 16)
        self._type.setText(f"{finding.type_name} · {shown_place(finding.place)}")
        self._context.setText(breakable(f"…{finding.before} [{finding.value}] {finding.after}…"))
        self._why.setText(
            self.tr("{why} · {recognizer} · score {score:.2f}").format(
                why=finding.explanation or self.tr("Found"),
                recognizer=finding.recognizer,
                score=finding.score,
            )
        )
        self._why.setToolTip(self._why.text())
        self._warning.setText(self.tr("May be another one as well: decide each place."))
        self._others.setText(others)
        self.everywhere.setText(
            counting.counted(
                occurrences,
                self.tr("The only occurrence"),
                self.tr("Decide all {count} occurrences (Shift)"),
            )
        )

    def show_outcome(self, sentence: str) -> None:
        """Say what the finding becomes."""
        self._becomes.setText(sentence)

    def _choose(self, choice: object) -> None:
        self.chosen.emit(choice, self.everywhere.isChecked())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for choice in rare_choices():
            action = menu.addAction(self._icons.icon(choice.icon), f"{choice.name}\t{choice.key}")
            action.setToolTip(choice.tip)
            action.triggered.connect(lambda _checked=False, c=choice: self._choose(c))
        menu.addSeparator()
        for words, icon, key, signal in (
            (self.tr("Change the type…"), "tag", "C", self.retyping),
            (self.tr("Make one of the selected entities"), "merge", "Ctrl+G", self.merging),
            (self.tr("Make an entity of the selected places"), "split", "Ctrl+Shift+G", self.splitting),
        ):
            action = menu.addAction(self._icons.icon(icon), f"{words}\t{key}")
            action.triggered.connect(signal)
        return menu
