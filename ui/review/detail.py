"""The pane below the findings: what the current finding is, why it was found, and the decision buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QLabel, QWidget

from ui.counting import counted
from ui.icons import Icons
from ui.review.reasons import Reason
from ui.review.rows import ACCEPTED, REJECTED, FindingRow, look
from ui.widgets.controls import button, column, label, row, set_role
from ui.widgets.elided import ElidedLabel

_TWO_LINES = 32  # pixels


@dataclass(frozen=True, slots=True)
class Choice:
    """A decision that a key or a button stands for; ``operator`` None leaves it to the policy."""

    key: str
    name: str
    icon: str
    state: str
    operator: str | None
    tip: str


def choices() -> tuple[Choice, ...]:
    """Return the decisions in the order of their buttons."""
    translate = QCoreApplication.translate
    return (
        Choice(
            "A",
            translate("Choice", "Accept"),
            "check",
            ACCEPTED,
            None,
            translate("Choice", "Replace it as the policy says"),
        ),
        Choice(
            "N",
            translate("Choice", "Not sensitive"),
            "x",
            REJECTED,
            None,
            translate("Choice", "Leave it in the document"),
        ),
        Choice(
            "T",
            translate("Choice", "Token"),
            "tag",
            ACCEPTED,
            "token",
            translate("Choice", "A token, restored on return"),
        ),
        Choice(
            "X",
            translate("Choice", "Redact"),
            "square-slash",
            ACCEPTED,
            "redact",
            translate("Choice", "Removed for good"),
        ),
        Choice(
            "G",
            translate("Choice", "Generalise"),
            "layers",
            ACCEPTED,
            "generalise",
            translate("Choice", "Coarser, not reversible"),
        ),
    )


class DetailPane(QFrame):
    """Shows one finding; ``chosen`` and ``reasoned`` carry a Choice or a code and whether it is for all occurrences."""

    chosen = Signal(object, bool)
    reasoned = Signal(str, bool)

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
        self._others = ElidedLabel("caption")
        self.everywhere = QCheckBox(self.tr("Decide all occurrences (Shift)"))
        self.reason = QComboBox()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setToolTip(self.tr("Why it is decided so; kept with the decision (keys 1 to 9)"))
        self.reason.activated.connect(
            lambda _line: self.reasoned.emit(self.reason.currentData(), self.everywhere.isChecked())
        )
        self._buttons = []
        grid = QGridLayout()
        grid.setSpacing(6)
        for position, choice in enumerate(choices()):
            tip = self.tr("{what} ({key})").format(what=choice.tip, key=choice.key)
            made = button(
                icons, f"{choice.name}  {choice.key}", choice.icon, kind="tight", tip=tip, name=choice.name
            )
            made.clicked.connect(
                lambda _checked=False, c=choice: self.chosen.emit(c, self.everywhere.isChecked())
            )
            self._buttons.append(made)
            line, column_number, span = (0, position * 3, 3) if position < 2 else (1, (position - 2) * 2, 2)
            grid.addWidget(made, line, column_number, 1, span)
        head = row(self._value, self._state_icon, self._state, gap=6)
        head.setStretch(0, 1)
        self.setLayout(
            column(
                head,
                self._type,
                self._context,
                self._why,
                self._others,
                row(self.everywhere, None),
                row(label(self.tr("Reason"), "muted"), self.reason, None),
                grid,
                margin=14,
                gap=6,
            )
        )
        self.show_finding(None, 0)

    def set_low(self, low: bool) -> None:
        """Leave the context out where there is no room: the text pane shows it as well."""
        self._context.setHidden(low)

    def set_reasons(self, reasons: tuple[Reason, ...]) -> None:
        """Offer these reasons, those with a key first."""
        self.reason.clear()
        for each in reasons:
            self.reason.addItem(f"{each.key}  {each.words}" if each.key else each.words, each.code)

    def show_finding(self, finding: FindingRow | None, occurrences: int) -> None:
        """Show a finding with the number of occurrences of its entity, itself included."""
        for each in self._buttons:
            each.setEnabled(finding is not None)
        self.everywhere.setEnabled(finding is not None and occurrences > 1)
        self.reason.setEnabled(finding is not None)
        self.reason.setCurrentIndex(self.reason.findData(finding.reason) if finding is not None else -1)
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
        self._type.setText(f"{finding.type_name} · {finding.place}")
        self._context.setText(f"…{finding.before} [{finding.value}] {finding.after}…")
        self._why.setText(
            self.tr("{why} · {recognizer} · score {score:.2f}").format(
                why=finding.explanation or self.tr("Found"),
                recognizer=finding.recognizer,
                score=finding.score,
            )
        )
        others = self.tr("May be another person as well: decide each place.") if finding.ambiguous else ""
        self._others.setVisible(bool(others))
        self._others.setText(others)
        self.everywhere.setText(
            counted(
                occurrences,
                self.tr("The only occurrence"),
                self.tr("Decide all {count} occurrences (Shift)"),
            )
        )
