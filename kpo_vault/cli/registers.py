"""kpo-vault register: what the client always wants protected."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kpo_vault.cli.terminal import (
    FILE,
    json_option,
    open_session,
    passphrase_option,
    print_json,
    progress_bar,
)
from kpo_vault.errors import UsageError

if TYPE_CHECKING:
    from kpo_vault.workflow.register_entries import DocumentSummary, TableSummary
    from redaction.detection.settings import ProtectedTerm


@click.group("register")
def register_command() -> None:
    """Manage the register: what is protected in every matter, whatever detection says.

    \b
    terms      names, code words, formulas: found in any spelling, with a typing error, inflected
    tables     rows of a list (customers, staff, prices): found when values of one row stand together
    documents  texts that must not be copied: found from a passage of about 25 words on

    Terms are kept encrypted. Of tables and documents only keyed digests are kept, encrypted as well: nobody can
    read them back, and without the vault nobody can even test a guess.

    \b
    Examples:
      kpo-vault register add-terms codenames.txt --type PROJECT_CODENAME
      kpo-vault register add-table suppliers.csv --type "Account no=BANK_ACCOUNT" --unique "Account no"
      kpo-vault register add-document handbook.docx recipes.pdf
      kpo-vault register list
    """


@register_command.command("add-terms")
@click.argument("file", type=FILE)
@click.option("--type", "entity_type", default="", help="The entity type of terms for which FILE names none.")
@passphrase_option
def add_terms(file: Path, entity_type: str, passphrase_file: Path | None) -> None:
    """Add the terms in FILE: a text with one term a line, or a CSV with the columns term, type and spelling.

    A term is found in any case, with hyphens, spaces or line breaks anywhere, as a plural or genitive, and, from seven
    letters on, with one typing or scanning error. Ordinary words and short terms are only found as they are, and so
    is a term whose spelling is "exact".
    """
    from kpo_vault.workflow.registers import add_terms as add

    with open_session(passphrase_file) as session, progress_bar() as progress:
        added, known = add(session, file, entity_type.upper(), progress)
    click.echo(f"{added} terms added, {known} were known.")


@register_command.command("add-table")
@click.argument("file", type=FILE)
@click.option("--name", default="", help="What the table is called; without it, the file's name.")
@click.option(
    "--columns", default="", metavar="A,B,…", help="Headers of the columns to keep; without it, all."
)
@click.option(
    "--type", "types", multiple=True, metavar="COLUMN=TYPE", help="The entity type of a column's values."
)
@click.option(
    "--unique", multiple=True, metavar="COLUMN", help="One value of this column alone names its row."
)
@click.option(
    "--least", default=2, show_default=True, help="How many columns of a row have to stand together."
)
@passphrase_option
def add_table(
    file: Path,
    name: str,
    columns: str,
    types: tuple[str, ...],
    unique: tuple[str, ...],
    least: int,
    passphrase_file: Path | None,
) -> None:
    """Add the rows of FILE, a CSV or XLSX whose first row names the columns. Of FILE itself nothing is kept.

    A row is found when values of two of its columns stand in one line, row or paragraph, or within 20 words of each
    other, in any spelling: 1,200.50 and 1.200,50 are one number, 5 March 2024 and 2024-03-05 one date. Ordinary words,
    years, short numbers and values of very many rows are no evidence.

    \b
    Examples:
      kpo-vault register add-table staff.xlsx --type Name=PERSON --type "Staff no=EMPLOYEE_ID" --unique "Staff no"
      kpo-vault register add-table prices.csv --columns "Article,Customer,Net price" --least 2
    """
    from kpo_vault.workflow.registers import add_table as add

    with open_session(passphrase_file) as session, progress_bar() as progress:
        added = add(
            session,
            file,
            name=name,
            columns=[column.strip() for column in columns.split(",") if column.strip()],
            types=dict(_pair(text) for text in types),
            unique=unique,
            least=least,
            progress=progress,
        )
    click.echo(f"{added.rows:,} rows of {len(added.columns)} columns added as digests.")


@register_command.command("add-document")
@click.argument("files", nargs=-1, required=True, type=FILE)
@click.option(
    "--name", default="", help="What the document is called; without it, the file's name. One FILE only."
)
@click.option("--ignore", multiple=True, type=FILE, help="A public text: its passages may stand anywhere.")
@passphrase_option
def add_document(
    files: tuple[Path, ...], name: str, ignore: tuple[Path, ...], passphrase_file: Path | None
) -> int:
    """Add FILES of any supported format, and source code. Of the files themselves nothing is kept.

    A passage of 25 words is found even when three of them were changed. What stands in many registered documents
    (clauses, letterheads) has to be longer to count.
    """
    from kpo_vault.cli.sentences import explain
    from kpo_vault.workflow.registers import add_documents

    with open_session(passphrase_file) as session, progress_bar() as progress:
        outcome = add_documents(session, files, name=name, ignore=ignore, progress=progress)
    for document in outcome.added:
        click.echo(f"{document.name}: {document.words:,} {'tokens' if document.kind == 'code' else 'words'}")
    for path in outcome.known:
        click.echo(f"{path.name}: was known")
    for path, error in outcome.refused:
        click.echo(f"{path.name}: {explain(error)[0]}", err=True)
    click.echo(f"{len(outcome.added)} documents added.")
    return 2 if outcome.refused else 0


@register_command.command("change")
@click.option("--term", required=True, help="The term, as it was added.")
@click.option("--to", "text", default="", help="What stands in its place.")
@click.option("--type", "entity_type", default="", help="Another entity type.")
@click.option("--exact/--any-spelling", default=None, help="Whether other spellings are left alone.")
@passphrase_option
def change(term: str, text: str, entity_type: str, exact: bool | None, passphrase_file: Path | None) -> None:
    """Change one term: its text, its entity type, or whether other spellings are found."""
    from kpo_vault.workflow import registers
    from redaction.detection.settings import ProtectedTerm

    with open_session(passphrase_file) as session:
        known = registers.find_term(session, term)
        changed = ProtectedTerm(
            text or known.text,
            entity_type.upper() or known.entity_type,
            known.exact if exact is None else exact,
        )
        registers.change_term(session, term, changed)
    click.echo("Changed.")


@register_command.command("remove")
@click.option("--term", default="", help="A term, as it was added.")
@click.option("--table", default="", help="The name of a table.")
@click.option("--document", default="", help="The name of a document.")
@passphrase_option
def remove(term: str, table: str, document: str, passphrase_file: Path | None) -> None:
    """Take one term, table or document out of the register."""
    from kpo_vault.workflow import registers

    if sum(map(bool, (term, table, document))) != 1:
        raise UsageError("Name one --term, --table or --document.")
    with open_session(passphrase_file) as session:
        if table:
            registers.remove_table(session, table)
        elif document:
            registers.remove_document(session, document)
        elif not registers.remove_term(session, term):
            raise UsageError("The register has no such term.")
    click.echo("Removed.")


@register_command.command("list")
@click.option(
    "--show", is_flag=True, help="Show the terms in the clear; that you did is written to the audit log."
)
@json_option
@passphrase_option
def list_(show: bool, as_json: bool, passphrase_file: Path | None) -> None:
    """List what is registered; terms are masked unless --show is given."""
    from kpo_vault.workflow import registers

    with open_session(passphrase_file) as session:
        terms = registers.shown_terms(session) if show else registers.masked_terms(session)
        tables, documents = registers.tables(session), registers.documents(session)
    if as_json:
        print_json(_as_json(terms, tables, documents))
        return
    for term in terms:
        click.echo(f"term      {term.text}  {term.entity_type}{'  exact' if term.exact else ''}")
    for table in tables:
        types = ", ".join(
            f"{c.name} ({c.entity_type}{', unique' if c.unique else ''})" for c in table.columns
        )
        click.echo(f"table     {table.name}  {table.rows:,} rows: {types}")
    for document in documents:
        click.echo(f"document  {document.name}  {document.words:,} words")
    click.echo(f"{len(terms):,} terms, {len(tables):,} tables, {len(documents):,} documents.")


def _pair(text: str) -> tuple[str, str]:
    column, sign, entity_type = text.rpartition("=")
    if not sign or not column.strip() or not entity_type.strip():
        raise UsageError("A type is given as COLUMN=TYPE, for example --type Name=PERSON.")
    return column.strip(), entity_type.strip().upper()


def _as_json(
    terms: Iterable[ProtectedTerm], tables: Iterable[TableSummary], documents: Iterable[DocumentSummary]
) -> dict[str, object]:
    return {
        "terms": [{"term": term.text, "type": term.entity_type, "exact": term.exact} for term in terms],
        "tables": [
            {
                "name": table.name,
                "rows": table.rows,
                "columns": [
                    {"name": c.name, "type": c.entity_type, "unique": c.unique} for c in table.columns
                ],
            }
            for table in tables
        ],
        "documents": [{"name": d.name, "words": d.words, "kind": d.kind.value} for d in documents],
    }
