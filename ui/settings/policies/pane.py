"""The policies' tab: the overview in front, the editor behind it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QStackedWidget

from kpo_vault.workflow.policies import new_text, policy_text
from ui.pane import Pane
from ui.settings.policies import commands
from ui.settings.policies.editor import PolicyEditor
from ui.settings.policies.overview import PoliciesOverview
from ui.tasks import Lane
from ui.widgets.controls import column
from ui.widgets.questions import confirm
from ui.window_settings import WindowSettings
from ui.wording import said
from ui.workspace import Workspace

if TYPE_CHECKING:
    from kpo_vault.workflow.policy_trial import Tried
    from redaction.detection.register import Register
    from ui.settings.view import SettingsView


class PoliciesPane(Pane):
    """Every act has a method that takes what a dialog would ask for."""

    page: SettingsView

    def __init__(self, page: SettingsView, workspace: Workspace, settings: WindowSettings) -> None:
        super().__init__(page, workspace)
        self._settings = settings
        self._library = commands.Library((), {}, None)
        self.overview = PoliciesOverview(self.icons, settings.policy)
        self.editor = PolicyEditor(self.icons, workspace.theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self.editor)
        layout = column(self._stack)
        layout.setContentsMargins(0, 14, 0, 0)
        self.setLayout(layout)
        self.overview.preferred.connect(self._prefer)
        self.overview.opened.connect(self.open_policy)
        self.overview.derived.connect(self.derive)
        self.overview.duplicated.connect(self.duplicate)
        self.overview.removed.connect(self.remove)
        self.overview.exported.connect(self._ask_export)
        self.overview.imported.connect(self._ask_import)
        self.editor.saved.connect(self.save)
        self.editor.drafted.connect(self._keep_draft)
        self.editor.derived.connect(self.derive)
        self.editor.left.connect(self._leave)
        self.editor.tried.connect(self.attempt)

    @property
    def editing(self) -> bool:
        """Whether the editor is in front."""
        return self._stack.currentWidget() is self.editor

    def fill(self) -> None:
        """List the policies, and go on with a draft that was not saved."""
        self.look(partial(commands.library, self.workspace.session), self._filled)

    def clear(self) -> None:
        """Forget the vault's own policies; a draft lies in the vault already."""
        self._library = commands.Library((), {}, None)
        self.editor.clear()
        self._stack.setCurrentWidget(self.overview)
        self.overview.show_policies((), changeable=False)

    def open_policy(self, name: str) -> None:
        """Show the text of a policy; an own one can be changed."""
        own = name in self._library.kept
        text = self._library.kept[name] if own else policy_text(None, name)
        self._edit(name, text, own=own)

    def derive(self, name: str) -> None:
        """Start a policy that does what another one does."""
        title = self._title(name)
        fresh = self._free_name(self.tr("{policy}, ours").format(policy=title))
        self._edit(fresh, new_text(name, fresh), own=True, fresh=True)

    def duplicate(self, name: str) -> None:
        """Start a policy with the text of another one."""
        own = name in self._library.kept
        text = self._library.kept[name] if own else policy_text(None, name)
        fresh = self._free_name(self.tr("{policy}, copy").format(policy=self._title(name)))
        self._edit(fresh, text, own=True, fresh=True)

    def import_policy(self, path: Path) -> None:
        """Show the policy of a file; saving keeps it in the vault."""
        self.ask(partial(commands.read_file, path), self._imported)

    def export_policy(self, name: str, path: Path) -> None:
        """Write a policy as a file."""
        self.ask(
            partial(commands.export, self.workspace.session, name, path),
            lambda _none: self.banner.say(
                "success", self.tr("The policy is written to {file}.").format(file=path.name)
            ),
        )

    def save(self, name: str, text: str) -> None:
        """Keep a policy in the vault."""
        former = self.editor.former
        self.ask(
            partial(commands.save, self.workspace.session, name, text, former), partial(self._saved, name)
        )

    def remove(self, name: str) -> None:
        """Forget an own policy; the banner offers to put it back."""
        self.ask(partial(commands.remove, self.workspace.session, name), partial(self._removed, name))

    def attempt(self, text: str) -> None:
        """Show what the policy, as it is written now, finds in a text."""
        if self.editor.policy is not None:
            self.ask(partial(commands.load_register, self.workspace.session), partial(self._attempt, text))

    def leave_editor(self) -> None:
        """Go back to the list; what was not saved is given up."""
        self.ask(partial(commands.drop_draft, self.workspace.session), self._listed)
        self.editor.clear()
        self._stack.setCurrentWidget(self.overview)
        self.overview.setFocus()

    def _attempt(self, text: str, register: Register) -> None:
        policy = self.editor.policy
        if policy is not None:
            self.start(
                partial(commands.attempt, policy, text, register),
                self.tr("Looking for sensitive values…"),
                partial(self._attempted, text),
                lane=Lane.COMPUTE,
            )

    def _attempted(self, text: str, findings: tuple[Tried, ...]) -> None:
        self.editor.trial.show_findings(text, findings)

    def _edit(self, name: str, text: str, *, own: bool, fresh: bool = False) -> None:
        self.banner.hide()
        self._stack.setCurrentWidget(self.editor)
        self.editor.edit(name, text, self._library.kept, own=own, fresh=fresh)

    def _imported(self, found: tuple[str, str]) -> None:
        name, text = found
        self._edit(self._free_name(name), text, own=True, fresh=True)

    def _filled(self, library: commands.Library) -> None:
        self._listed(library)
        if library.draft is not None:
            name, text = library.draft
            fresh = name not in library.kept
            self._edit(name, text, own=True, fresh=fresh)
            self.editor.code.document().setModified(True)
            self.editor.check()

    def _listed(self, library: commands.Library) -> None:
        self._library = library
        self.overview.show_policies(library.summaries, changeable=self.page.counsel)

    def _saved(self, name: str, library: commands.Library) -> None:
        self._listed(library)
        self.editor.settle(name, library.kept)
        self.overview.choose(name)
        self.workspace.policies_changed.emit()
        self.banner.say(
            "success",
            self.tr("The policy is saved in the vault."),
            self.tr(
                "Choose it where documents are added. Matters that use it go by the new text from now on."
            ),
        )

    def _removed(self, name: str, outcome: tuple[str, commands.Library]) -> None:
        text, library = outcome
        self._listed(library)
        if self._settings.policy == name:
            self._prefer("default")
        self.workspace.policies_changed.emit()
        self.page.offer(
            self.tr("The policy is deleted."),
            self.tr("Matters that used it start with the default one again."),
            self.tr("Undo"),
            partial(self._put_back, name, text),
        )

    def _put_back(self, name: str, text: str) -> None:
        work = partial(commands.save, self.workspace.session, name, text, "")
        self.ask(work, self._put_back_done)

    def _put_back_done(self, library: commands.Library) -> None:
        self._listed(library)
        self.workspace.policies_changed.emit()
        self.banner.say("success", self.tr("The policy is back."))

    def _keep_draft(self, name: str, text: str) -> None:
        if self.workspace.unlocked:
            self.page.ask(partial(commands.keep_draft, self.workspace.session, name, text))

    def _leave(self, changed: bool) -> None:
        if not changed:
            self.leave_editor()
            return
        confirm(
            self,
            self.tr("Give up the changes to this policy?"),
            self.tr("They have not been saved."),
            self.tr("Give up"),
            self.leave_editor,
            keep=self.tr("Keep editing"),
        )

    def _ask_import(self) -> None:
        kinds = self.tr("Policies (*.yaml *.yml)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a policy"), "", kinds)
        if name:
            self.import_policy(Path(name))

    def _ask_export(self, policy: str) -> None:
        kinds = self.tr("Policies (*.yaml *.yml)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the policy"), f"{policy}.yaml", kinds)
        if name:
            self.export_policy(policy, Path(name))

    def _prefer(self, name: str) -> None:
        self._settings.policy = name
        self.workspace.policies_changed.emit()

    def _title(self, name: str) -> str:
        found = next((s for s in self._library.summaries if s.name == name), None)
        return (said(found.title) if found else "") or name

    def _free_name(self, wanted: str) -> str:
        known = {summary.name.casefold() for summary in self._library.summaries}
        name, number = wanted, 2
        while name.casefold() in known:
            name, number = f"{wanted} {number}", number + 1
        return name
