"""The desk on which one item of a sample lies: Y and M judge, J and K leaf through."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from kpo_vault.workflow.sampling import (
    Missed,
    SampledDecision,
    SampledPassage,
    SampleState,
    Verdict,
)
from ui.audit.rows import operator_name
from ui.icons import Icons
from ui.type_names import NAMES, shown_type
from ui.widgets.controls import GAP, button, card, column, label, row, set_role
from ui.widgets.fields import captioned
from ui.wording import shown_place

_LOOKS = {
    Verdict.SOUND: ("circle-check", "success"),
    Verdict.FAULTY: ("circle-alert", "danger"),
    Verdict.OPEN: ("circle-dashed", "muted"),
}


class JudgingDesk(QWidget):
    """Emits ``judged`` with the item's number (from 0), the verdict, what was missed and a note; ``undone`` to take back."""

    judged = Signal(int, object, object, str)
    undone = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._state: SampleState | None = None
        self._number: int | None = None
        self._verdict_icon = QLabel()
        self._verdict_icon.setFixedSize(QSize(20, 20))
        self._verdict = label(role="strong")
        self._where = label(role="caption", wrap=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(GAP)
        self.text.setAccessibleName(self.tr("Passage"))
        self._facts = QFormLayout()
        self._facts.setHorizontalSpacing(18)
        self._facts.setVerticalSpacing(8)
        self._facts_frame = QWidget()
        self._facts_frame.setLayout(column(self._facts, None))
        self._item = QStackedWidget()
        self._item.addWidget(self.text)
        self._item.addWidget(self._facts_frame)
        self._make_buttons()
        self._form = self._make_form()
        self._assemble()

    def _make_buttons(self) -> None:
        icons = self._icons
        self.sound_button = button(icons, "", "check", kind="primary", name=self.tr("Sound"))
        self.faulty_button = button(icons, "", "circle-alert", name=self.tr("Faulty"))
        self.previous_button = button(icons, "", "chevron-left", tip=self.tr("Previous (K)"))
        self.next_button = button(icons, "", "chevron-right", tip=self.tr("Next (J)"))
        self.undo_button = button(
            icons, self.tr("Undo"), "undo-2", tip=self.tr("Take the last judgement back (Ctrl+Z)")
        )
        self.sound_button.clicked.connect(self.sound)
        self.faulty_button.clicked.connect(self.faulty)
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.undo_button.clicked.connect(self.undone)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Y"), self, self.sound, context=within)
        QShortcut(QKeySequence("M"), self, self.faulty, context=within)
        QShortcut(QKeySequence("J"), self, lambda: self.step(1), context=within)
        QShortcut(QKeySequence("K"), self, lambda: self.step(-1), context=within)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undone.emit, context=within)

    def _make_form(self) -> QWidget:
        self.type = QComboBox()
        for name in sorted(NAMES, key=lambda name: shown_type(name).casefold()):
            self.type.addItem(shown_type(name), name)
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Optional; it stays encrypted in the vault"))
        self.note.returnPressed.connect(self._record)
        self.record_button = button(self._icons, self.tr("Record"), "check", kind="primary")
        self.cancel_button = button(self._icons, self.tr("Cancel"), "x")
        self.record_button.clicked.connect(self._record)
        self.cancel_button.clicked.connect(self._close_form)
        QShortcut(
            QKeySequence("Esc"), self, self._close_form, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        self._type_field = QWidget()
        inner = captioned(self.tr("What was missed"), self.type)
        inner.setContentsMargins(0, 0, 0, 0)
        self._type_field.setLayout(inner)
        frame = card("warning")
        buttons = column(None, row(self.cancel_button, self.record_button), gap=0)
        line = row(self._type_field, captioned(self.tr("Note"), self.note), buttons, margin=12, gap=12)
        line.setStretch(1, 1)
        frame.setLayout(line)
        frame.hide()
        return frame

    def _assemble(self) -> None:
        frame = self._frame = card()
        frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        frame.setAccessibleName(self.tr("Item of the sample"))
        head = row(self._verdict_icon, self._verdict, None, gap=8)
        inside = column(head, self._where, self._item, margin=16, gap=8)
        inside.setStretch(2, 1)
        frame.setLayout(inside)
        buttons = row(
            self.sound_button, self.faulty_button, None,
            self.previous_button, self.next_button, self.undo_button,
        )  # fmt: skip
        layout = column(frame, self._form, buttons, gap=10)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    @property
    def number(self) -> int | None:
        """The item that lies on the desk, from 0."""
        return self._number

    def show_item(self, state: SampleState, number: int | None) -> None:
        """Show an item; None says that every item is judged, and shows the last one."""
        self._state = state
        count = len(state.sample.items)
        self._number = count - 1 if number is None else number
        self._close_form()
        item = state.sample.items[self._number]
        entry = state.judged.get(self._number)
        verdict = entry.verdict if entry is not None else Verdict.OPEN
        passage = isinstance(item, SampledPassage)
        self._icons.show_on(self._verdict_icon, *_LOOKS[verdict])
        heading = self.tr("Item {number} of {count}: {verdict}")
        self._verdict.setText(
            heading.format(number=self._number + 1, count=count, verdict=verdict_name(verdict, passage))
        )
        set_role(self._verdict, {Verdict.SOUND: "success", Verdict.FAULTY: "danger"}.get(verdict, "strong"))
        where = self.tr("Document {document}, {place}").format(
            document=item.document[:8] + "…", place=shown_place(item.place)
        )
        told = [f"{shown_type(each.entity_type)}: {each.note}" if each.note else shown_type(each.entity_type)
                for each in (entry.missed if entry else ())]  # fmt: skip
        if entry is not None and entry.note and not told:
            told = [entry.note]
        self._where.setText(" · ".join([where, *told]))
        self._item.setCurrentIndex(0 if passage else 1)
        if isinstance(item, SampledPassage):
            self.text.setPlainText(item.text)
        else:
            self._show_facts(item)
        self.sound_button.setText(self.tr(" Nothing missed (Y)") if passage else self.tr(" Agree (Y)"))
        self.faulty_button.setText(
            self.tr(" Something missed… (M)") if passage else self.tr(" Disagree… (M)")
        )
        for each in (self.sound_button, self.faulty_button):
            each.setAccessibleName(each.text().strip())
        self._type_field.setVisible(passage)
        self.undo_button.setEnabled(bool(state.judged))
        if self.isVisible():
            self._frame.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget the item."""
        self._state = self._number = None
        self.text.clear()
        self.note.clear()
        self._clear_facts()
        self._verdict.clear()
        self._where.clear()

    def sound(self) -> None:
        """Nothing was missed, or agreed."""
        if self._number is not None and self._form.isHidden():
            self.judged.emit(self._number, Verdict.SOUND, (), "")

    def faulty(self) -> None:
        """Ask what was missed, or why not agreed."""
        if self._number is not None:
            self._form.show()
            (self.type if not self._type_field.isHidden() else self.note).setFocus()

    def step(self, by: int) -> None:
        """Show the item before or after, around the end."""
        if self._state is not None and self._number is not None and self._form.isHidden():
            self.show_item(self._state, (self._number + by) % len(self._state.sample.items))

    def _record(self) -> None:
        if self._state is None or self._number is None:
            return
        note = self.note.text().strip()
        item = self._state.sample.items[self._number]
        if isinstance(item, SampledDecision):
            self.judged.emit(self._number, Verdict.FAULTY, (), note)
            return
        cursor = self.text.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        marked = (start, end) if start < end <= len(item.text) else (0, 0)
        before = self._state.judged.get(self._number)
        missed = before.missed if before is not None and before.verdict is Verdict.FAULTY else ()
        found = Missed(str(self.type.currentData()), note, *marked)
        self.judged.emit(self._number, Verdict.FAULTY, (*missed, found), "")

    def _close_form(self) -> None:
        self._form.hide()
        self.note.clear()
        if self.isVisible():
            self._frame.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_facts(self) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)

    def _show_facts(self, item: SampledDecision) -> None:
        self._clear_facts()
        translate = QCoreApplication.translate
        states = {
            "accepted": translate("Sampling", "Accepted"),
            "rejected": translate("Sampling", "Rejected: it stays in the document"),
            "pending": translate("Sampling", "Undecided"),
        }
        for name, value in (
            (self.tr("Type"), shown_type(item.entity_type)),
            (self.tr("Value, masked"), item.masked),
            (self.tr("Decision"), states.get(item.state, item.state)),
            (self.tr("Operator"), operator_name(item.operator)),
            (self.tr("Reason"), item.reason or "—"),
            (self.tr("Decided by"), item.reviewer or self.tr("The policy")),
            (self.tr("Found by"), item.recognizer),
            (self.tr("Score"), QLocale().toString(item.score, "f", 2)),
            (self.tr("Token"), item.token or "—"),
        ):
            self._facts.addRow(label(name, "muted"), label(value, "strong", selectable=True))


def verdict_name(verdict: Verdict, passage: bool) -> str:
    """Return what was said of an item, in words."""
    translate = QCoreApplication.translate
    if verdict is Verdict.OPEN:
        return translate("Sampling", "not judged yet")
    if passage:
        return (
            translate("Sampling", "nothing missed")
            if verdict is Verdict.SOUND
            else translate("Sampling", "something was missed")
        )
    return (
        translate("Sampling", "agreed") if verdict is Verdict.SOUND else translate("Sampling", "not agreed")
    )
