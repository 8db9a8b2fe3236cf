"""The style sheet, filled in with the colours of a palette.

Dynamic properties choose a variant: ``kind`` of a button ("primary", "quiet", "danger", "nav"), ``role`` of a label
("title", "heading", "muted", "caption", "code"), ``tone`` of a frame ("card", "info", "success", "warning", "danger").
"""

from __future__ import annotations

import re
from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.theme import Colours

_SHEET = Template("""
QWidget { font-family: "Inter"; font-size: 13px; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $text; color: $surface; border: none; padding: 4px 6px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: 22px; font-weight: 600; }
QLabel[role="heading"] { font-size: 15px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="caption"] { color: $muted; font-size: 12px; }
QLabel[role="section"] { color: $muted; font-size: 11px; font-weight: 600; }
QPlainTextEdit[role="code"], QLabel[role="code"] { font-family: "DejaVu Sans Mono", "Consolas", "Menlo", "monospace"; }
QLabel[role="words"] { font-size: 15px; font-weight: 500; }
QLabel[role="number"] { font-size: 24px; font-weight: 600; }
QLabel[role="success"] { color: $success; font-weight: 500; }
QLabel[role="warning"] { color: $warning; font-weight: 500; }
QLabel[role="danger"] { color: $danger; font-weight: 500; }

QFrame[tone="card"] { background: $surface; border: 1px solid $border; border-radius: 8px; }
QFrame[tone="card"]:focus { border: 2px solid $primary; }
QFrame[tone="drop"] { background: $surface; border: 1px dashed $border_strong; border-radius: 8px; }
QFrame[tone="drop-over"] { background: $info_soft; border: 2px dashed $primary; border-radius: 8px; }
QFrame[tone="sidebar"] { background: $sidebar; border: none; border-right: 1px solid $border; }
QFrame[tone="guide"] { background: $info_soft; border: none; border-top: 1px solid $border; }
QFrame[tone="info"] { background: $info_soft; border: 1px solid $border; border-radius: 6px; }
QFrame[tone="success"] { background: $success_soft; border: 1px solid $success; border-radius: 6px; }
QFrame[tone="warning"] { background: $warning_soft; border: 1px solid $warning; border-radius: 6px; }
QFrame[tone="danger"] { background: $danger_soft; border: 1px solid $danger; border-radius: 6px; }
QFrame[tone="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px;
  padding: 6px 14px; min-height: 18px;
}
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $primary; padding: 5px 13px; }
QPushButton:disabled { color: $disabled; border-color: $border; background: $window; }
QPushButton:checked { background: $selection; border-color: $primary; }
QPushButton[kind="primary"] { background: $primary; color: $on_primary; border-color: $primary; font-weight: 500; }
QPushButton[kind="primary"]:hover { background: $primary_hover; border-color: $primary_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $sunken; color: $disabled; border-color: $border; }
QPushButton[kind="tight"] { padding: 6px 6px; }
QPushButton[kind="tight"]:focus { padding: 5px 5px; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:disabled { color: $disabled; border-color: $border; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $sunken; }
QPushButton[kind="quiet"]:focus { border: 2px solid $primary; }
QPushButton[kind="figure"] { background: $surface; border: 1px solid $border; border-radius: 8px; padding: 0; }
QPushButton[kind="figure"]:hover { border-color: $border_strong; }
QPushButton[kind="figure"]:checked { background: $selection; border-color: $primary; }
QPushButton[kind="figure"]:focus { border: 2px solid $primary; padding: 0; }
QPushButton[kind="nav"] {
  background: transparent; border: 1px solid transparent; border-radius: 6px; text-align: left;
  padding: 7px 10px; font-weight: 500; color: $muted;
}
QPushButton[kind="nav"]:hover { background: $sunken; color: $text; }
QPushButton[kind="nav"]:checked { background: $selection; color: $text; }
QPushButton[kind="nav"]:focus { border: 1px solid $primary; }
QPushButton[kind="nav"]:disabled { color: $disabled; }

QLineEdit, QComboBox, QDateEdit, QSpinBox, QTextEdit, QPlainTextEdit {
  background: $surface; color: $text; border: 1px solid $border_strong; border-radius: 6px;
  selection-background-color: $selection; selection-color: $text;
}
QLineEdit, QComboBox, QDateEdit, QSpinBox { padding: 5px 8px; min-height: 20px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTextEdit:focus, QPlainTextEdit:focus { border: 1px solid $primary; }
QLineEdit[invalid="true"] { border: 1px solid $danger; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled { color: $disabled; background: $window; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($drawings:chevron-down-$marker.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border_strong; selection-background-color: $selection;
  selection-color: $text; outline: none; }

QAbstractItemView { background: $surface; border: 1px solid $border; border-radius: 6px; outline: none;
  selection-background-color: $selection; selection-color: $text; }
QTableView { gridline-color: transparent; }
QTableView[bare="true"] { border: 1px solid transparent; }
QTableView::item { padding: 4px 8px; border-bottom: 1px solid $border; }
QTableView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QListView::item { padding: 6px 8px; }
QAbstractItemView:focus { border: 1px solid $primary; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
  background: $surface; color: $muted; border: none; border-bottom: 1px solid $border_strong;
  padding: 7px 11px; font-size: 12px; font-weight: 600;
}

QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: $muted; padding: 7px 14px; border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $primary; }
QTabBar::tab:focus { color: $primary; }

QProgressBar { background: $sunken; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $primary; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 12px; }
QSplitter::handle:vertical { height: 12px; }
QScrollArea { border: 1px solid transparent; border-radius: 6px; background: transparent; }
QScrollArea:focus { border-color: $primary; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $border_strong; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenuBar { background: $window; color: $text; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 5px 10px; background: transparent; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; color: $text; border: 1px solid $border_strong; padding: 4px; }
QMenu::item { padding: 6px 26px 6px 22px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $border; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $border_strong; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover { border-color: $primary; }
QCheckBox::indicator:focus { border: 2px solid $primary; width: 14px; height: 14px; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary; image: url($drawings:check-$marker.svg); }
QCheckBox::indicator:disabled { background: $sunken; border-color: $border; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $border_strong; border-radius: 8px; background: $surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $primary; border-radius: 8px; background: $surface; }
QRadioButton::indicator:hover { border-color: $primary; }
QRadioButton::indicator:focus { border-color: $text; }
QRadioButton:disabled { color: $disabled; }
QCheckBox:disabled { color: $disabled; }
""")


# The style sheet's own drawings: Qt style sheets take images from files only, found under this search path.
DRAWINGS = "drawings"
DRAWN = {"chevron-down": "muted", "check": "on_primary"}


_TYPE = re.compile(r"(?<=font-size: )\d+(?=px)")


def stylesheet(colours: Colours, marker: str, percent: int = 100) -> str:
    """Return the style sheet in these colours, its texts of ``percent`` of their size.

    ``marker`` tells the drawings of one palette from another's.
    """
    sheet = _SHEET.substitute(asdict(colours), drawings=DRAWINGS, marker=marker)
    return _TYPE.sub(lambda size: str(round(int(size[0]) * percent / 100)), sheet)
