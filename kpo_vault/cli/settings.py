"""kpo-vault settings: how the vault's documents are read, for every command and the desktop."""

from __future__ import annotations

from pathlib import Path

import click

from kpo_vault.cli.terminal import json_option, open_session, passphrase_option, print_json


@click.group("settings")
def settings_command() -> None:
    """Say in which languages documents may be written, and which spaCy models help to find names.

    Kept in the vault and followed by protect, batch, detect --register and the desktop.

    \b
      kpo-vault settings show
      kpo-vault settings languages en es        only these two; `all` for every one
      kpo-vault settings add-model es_core_news_md
      kpo-vault settings add-model ./our-model --language en
      kpo-vault settings remove-model es
    """


@settings_command.command("show")
@json_option
@passphrase_option
def show(as_json: bool, passphrase_file: Path | None) -> None:
    """Show the languages and the models, and which official models are installed."""
    from kpo_vault.workflow.detection_settings import installed_models, reading_of

    with open_session(passphrase_file) as session:
        reading = reading_of(session)
    installed = installed_models()
    if as_json:
        print_json(
            {
                "languages": list(reading.languages),
                "models": [{"language": code, "model": model} for code, model in reading.spacy_models],
                "installed": list(installed),
            }
        )
        return
    click.echo(f"Languages: {' '.join(reading.languages) or 'all'}")
    for language, model in reading.spacy_models:
        click.echo(f"spaCy model for {language}: {model}")
    if not reading.spacy_models:
        click.echo("spaCy models: none")
    if installed:
        click.echo(f"Installed: {' '.join(installed)}")


@settings_command.command("languages")
@click.argument("codes", nargs=-1, required=True)
@passphrase_option
def languages(codes: tuple[str, ...], passphrase_file: Path | None) -> None:
    """Say in which languages documents may be written: CODES of ISO 639-1, or `all`."""
    from kpo_vault.workflow.detection_settings import set_languages

    chosen = () if codes == ("all",) else tuple(code.lower() for code in codes)
    with open_session(passphrase_file) as session:
        reading = set_languages(session, chosen)
    click.echo(f"Languages: {' '.join(reading.languages) or 'all'}")


@settings_command.command("add-model")
@click.argument("model")
@click.option("--language", default="", help="The language of its texts; without it, the one that it says.")
@passphrase_option
def add_model(model: str, language: str, passphrase_file: Path | None) -> None:
    """Let MODEL, an installed spaCy package or the folder of a pipeline, help to find names.

    It is loaded once, in a process of its own, to see that it is one. Nothing is downloaded.
    """
    from kpo_vault.workflow.detection_settings import add_model as add

    with open_session(passphrase_file) as session:
        summary = add(session, language.lower(), model)
    labels = ", ".join(summary.labels)
    click.echo(
        f"{summary.name} {summary.version} is used for {language or summary.language}; it names {labels}."
    )


@settings_command.command("remove-model")
@click.argument("language")
@passphrase_option
def remove_model(language: str, passphrase_file: Path | None) -> None:
    """Use no spaCy model for texts in LANGUAGE any more."""
    from kpo_vault.workflow.detection_settings import remove_model as remove

    with open_session(passphrase_file) as session:
        remove(session, language.lower())
    click.echo(f"No spaCy model is used for {language} any more.")
