"""The command table, and the one place where errors become sentences and exit statuses."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

import click

from kpo_vault import __version__
from kpo_vault.cli.examples import teach

# name -> (module, line for --help). A module is imported only when one of its commands runs.
_COMMANDS: dict[str, tuple[str, str]] = {
    "demo": ("demo", "Run the main job on the bundled sample packet and print a report."),
    "practice": ("practice", "Practise the round trip with a partner whom the program plays."),
    "init": ("vaults", "Create your vault in $KPO_VAULT_HOME."),
    "matter": (
        "matters",
        "Create, list, show, rename or shred matters (units of work with tokens of their own).",
    ),
    "detect": ("detection", "List what is sensitive in documents, without changing anything."),
    "review": ("reviews", "Decide on what was found, alone or as two persons."),
    "protect": ("protection", "Replace sensitive values by tokens and prove that none is left."),
    "batch": ("batch", "Protect a whole folder tree unattended, on this machine or a cluster."),
    "compare": ("comparison", "List what differs between an original and its protected output."),
    "leakcheck": ("leaks", "Search any file for terms that must not be in it."),
    "seal": ("packets", "Seal a folder of protected documents to a partner."),
    "open": ("packets", "Open a packet that was sealed to you."),
    "inbox": ("packets", "List the packets that were opened here."),
    "glossary": ("packets", "List the tokens of an opened packet."),
    "return": ("packets", "Seal your results back to the sender of a packet."),
    "restore": ("restoration", "Put the originals back into returned documents."),
    "contact": ("contacts", "Manage partners and their keys."),
    "register": ("registers", "Manage the terms that are always protected."),
    "verify": ("verification", "Check signatures and hashes of a packet or audit log, without a vault."),
    "audit": ("audits", "Export or summarise the audit log."),
    "sample": ("samples", "Judge a random part of what leaves: how much can have been missed?"),
    "report": ("reports", "Write a report for regulators as PDF or CSV."),
    "vault": ("vaults", "Back up, restore, verify or re-key your vault."),
    "policies": ("policies", "List policies, check a policy file, keep your own in the vault."),
    "settings": ("settings", "Say which languages and spaCy models detection uses."),
}


class _LazyGroup(click.Group):
    """A group that imports a command's module when the command is run, so that --help is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order of the work, not of the alphabet."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of a command and return the command."""
        entry = _COMMANDS.get(cmd_name)
        if entry is None:
            return None
        module = importlib.import_module(f"kpo_vault.cli.{entry[0]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        teach(command, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Print the table without importing anything."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in _COMMANDS.items()])


@click.command(
    cls=_LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without a command the desktop app opens. A first tour: kpo-vault demo",
)
@click.version_option(__version__, prog_name="kpo-vault")
def cli() -> None:
    """Hand documents to partners without handing over your secrets.

    KPO Vault finds personal and proprietary values, replaces them by tokens in the document's own format, proves
    that nothing leaked, seals the packet to your partner, and puts the originals back when the work comes home.
    Everything happens on this machine.

    \b
    The passphrase of the vault is asked for, or read from $KPO_VAULT_PASSPHRASE or --passphrase-file.
    The vault lies in $KPO_VAULT_HOME, or in your platform's folder for application data.
    """


def run(arguments: Sequence[str]) -> int:
    """Run the command line and return its exit status; no error leaves a traceback."""
    try:
        status = cli.main(args=list(arguments), prog_name="kpo-vault", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped. Nothing was left half-written.", err=True)
        return 2
    except click.ClickException as error:
        error.show()
        return 2
    except Exception as error:
        from kpo_vault.cli.sentences import explain

        text, exit_status = explain(error)
        click.echo(text, err=True)
        return exit_status
    return status if isinstance(status, int) else 0
