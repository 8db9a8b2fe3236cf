"""Which language a text is taken for: short ones, tables, capitals, threads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaction.detection.identification import LanguageChoice, evidence, identify
from redaction.detection.languages import ALL, known_languages
from redaction.documents.model import Segment


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Please send the invoice to the address below before the end of this month."),
        ("es", "Se adjunta la factura para que la remitan a la dirección indicada antes de fin de mes."),
        ("fr", "Veuillez envoyer la facture à l'adresse ci-dessous avant la fin du mois."),
        ("de", "Bitte senden Sie die Rechnung vor dem Ende des Monats an die Adresse, die unten steht."),
        (
            "pt",
            "Por favor, envie a fatura para o endereço abaixo até ao fim do mês, com os dados da empresa.",
        ),
        ("it", "Si prega di inviare la fattura all'indirizzo che è indicato nella lettera della società."),
        ("es", "Paciente varón de 70 años"),
        ("es", "Nombre: Juan\nApellidos: García"),
        ("fr", "NOM: DUPONT\nPRENOM: JEAN"),
        ("es", "Estimada señora: muchas gracias"),
        ("fr", "Bonjour, merci beaucoup pour votre message."),
        ("en", "ALL CLAIMS SHALL BE SENT TO THE ADDRESS OF THE COMPANY"),
        ("es", "EL JUZGADO HA DICTADO SENTENCIA CONTRA LOS DEMANDADOS"),
        ("fr", "LE TRIBUNAL A DECIDE QUE LA REQUETE EST RECEVABLE"),
        ("es", "Proveedor;Importe;Fecha\nIbarluzea;120,00;03/04/2024"),
        ("fr", "Fournisseur;Montant;Quantité\nKervella;120,00;3"),
        ("en", "Customer;Amount;Date\nColvile;120.00;03/04/2024"),
    ],
)
def test_language_of_a_text(language: str, text: str) -> None:
    assert identify(text) == language


@pytest.mark.parametrize("text", ["", "12.5 %", "Jean Dupont", "x", "A-20417 B-11 C/4", "\ud800 😀 \x00"])
def test_a_text_that_says_nothing_is_read_in_all_languages(text: str) -> None:
    assert identify(text) == ALL
    assert evidence(text).weight == 0


def test_a_text_that_mixes_two_languages_is_read_in_all() -> None:
    spanish = "Le adjuntamos el contrato con los anexos que nos pidió para su revisión por el cliente. "
    english = (
        "Please find the draft that the customer has approved, and let us know whether the price is right. "
    )
    assert identify(spanish + english) == ALL
    assert identify(spanish * 20 + "See the report of the year") == "es"


def test_answers_can_be_restricted() -> None:
    text = "El contrato que se firmó con los proveedores fue remitido por las partes."
    assert identify(text, ("en", "es")) == "es"
    assert identify(text, ("en", "fr")) != "es"


def test_a_short_text_takes_the_language_of_its_document() -> None:
    spanish = "El contrato que se firmó con los proveedores fue remitido por las partes a los juzgados de la ciudad."
    choose = LanguageChoice([Segment(0, spanish), Segment(1, "41 A")])
    assert choose("41 A", "") == "es"
    assert (
        choose(
            "Please send it to the customer before the end of this month and tell them that it was paid.",
            "es",
        )
        == "en"
    )
    assert choose("Total amount", "es") == "es"
    assert LanguageChoice([Segment(0, spanish)], ("fr",))(spanish, "") == "fr"


@given(st.text(max_size=400))
def test_any_text_has_one_answer_and_always_the_same(text: str) -> None:
    first = evidence(text)
    assert first == evidence(text)
    assert first.language in (*known_languages(), ALL)
    assert first.weight >= 0
