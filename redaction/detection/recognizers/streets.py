"""Street lines of addresses in the word orders of several languages."""

from __future__ import annotations

import re
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.recognizers.base import Recognizer
from redaction.detection.recognizers.capitals import UPPER

__all__ = ["StreetRecognizer"]

_NAME = r"[" + UPPER + r"0-9][\wà-ž'’.-]{0,24}"
_NUMBER = r"(?:No\.? ?)?\d{1,6}(?:[-–/]\d{1,5})?(?: ?[A-Za-z](?![a-z]))?(?: bis| ter)?"
_SUFFIX = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Av|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Way|Close|Crescent|Cres"
    r"|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Row|Gardens|Grove|Mews|Quay|Walk|Rise|Hill|Park|Plaza|Esplanade|Embankment|Alley|Loop|Trail|Trl"
    r"|Turnpike|Tpke|Pike|Wharf|Yard|Gate|Green|View|Vale|Mount|Causeway|Expressway|Marg|Nagar|Chowk|Path|Sarani|Salai|Cross|Main|Extension|Jalan)"
)
_UNIT = (
    r"(?:(?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor|Fl|Bldg|Building|Block|Blk|Lot|Door|Tower|Level|Office|Shop|Plot|Villa|Ward|Phase|Sector|ap)"
    r"\.? ?#?(?:No\.? ?)?[A-Z0-9][A-Za-z0-9/-]{0,6}|#\d{1,5}[A-Z]?|\d{1,2}(?:st|nd|rd|th) Floor|P\.?O\.? Box \d{1,6}|m\. ?\d{1,4})"
)
_SHAPES = (
    # 14 Marlowe Court, Flat 2; 7719 Fallen Oak Ln Apt 3C
    rf"(?<![\w.])(?:{_UNIT},? ){{0,2}}(?:(?!\d+,){_NAME}(?: {_NAME}){{0,3}}, )?{_NUMBER},? (?:[NSEW]\.? )?(?:{_NAME} ){{1,4}}{_SUFFIX}(?![a-z])\.?(?: [NSEW]{{1,2}}(?!\w))?(?:,? {_UNIT}){{0,3}}",
    # House name, Some Road (no number)
    rf"(?<!\w)(?:{_UNIT},? ){{1,3}}(?:(?:The )?{_NAME}(?: {_NAME}){{0,3}},? ){{0,3}}(?:{_NAME} ){{0,4}}{_SUFFIX}(?![a-z])",
    rf"(?<!\w)(?:{_UNIT}, ){{1,3}}(?:{_NAME} ){{0,3}}(?:House|Campus|Business Park|Complex|Towers?|Plaza|Centre|Center|Chambers|Estate|Mansions?|Arcade|Mall|Buildings?)(?!\w)",
    # Rua das Paineiras, 412, ap. 71; Calle Urbieta 31; ul. Pszczelna 22 m. 5; Via Roma 3; 9, impasse du Semnoz
    rf"(?i:(?<!\w)(?:rua|r\.|avenida|av\.?|travessa|praça|calle|c/|plaza|paseo|carrer|carretera|camino|ul\.|ulica|al\.|aleja|os\.|pl\.|via|viale|corso|piazza|strada|str\.|jl\.|jalan|soi|rang|utca)) (?:(?:de|da|do|das|dos|del|la|las|los|el|di|della|los) ){{0,3}}(?:{_NAME}(?: (?:de|da|do|del|la|los|di) )? ?){{1,4}}?,? ?(?:n[.º°] ?)?\d{{1,5}}[A-Za-z]?(?:/\d{{1,4}})?(?!\d)(?:,? ?(?:ap\.?|m\.|piso|esc\.?|\d{{1,2}}\.?º|lok\.) ?[\w.º]{{0,6}}(?: (?:izda|dcha)\.)?){{0,2}}",
    rf"(?<![\w.])\d{{1,5}}(?: ?(?:bis|ter|[A-D](?!\w)))?,? (?:rue|avenue|av\.|boulevard|bd|impasse|allée|place|chemin|route|quai|cours|passage|square|rang|montée|faubourg|villa) (?:(?:de|du|des|la|le|les|l['’]|d['’]|de la|Saint|Sainte)[ -]?){{0,3}}(?:{_NAME})(?:[ -](?:de |du |des |la )?{_NAME}){{0,4}}",
    # Koskikatu 25; Hauptstraße 12a; Keizersgracht 110-2; Storgatan 5
    r"(?<!\w)(?:["
    + UPPER
    + r"][\wà-ž.-]{1,24} )?["
    + UPPER
    + r"][\wà-ž-]{1,24}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|ring|damm|ufer|gracht|straat|laan|plein|kade|dijk|singel|gatan|gata|gaten|gade|vägen|vej|veien|katu|tie|kuja|út|utca|tér|ulice|třída|sokak|caddesi|cad\.|sok\.)(?: |, )\d{1,5} ?[a-zA-Z]?(?:[-/]\d{1,4})?(?:,? (?:Apt\.?|lgh|tr|as\.) ?\d{1,5})?(?!\w)",
    # Blk 9 Lot 14, Sampaguita St.; S.F. No. 214/3, Thadagam Road; No. 7/2, Kasturi Ranga Road
    rf"(?<!\w)(?:Blk|Block|Plot|S\.F\.|Survey|Door|House|H|D|Flat|Old|New)\.? ?No\.? ?\d{{1,5}}[\w/-]{{0,8}},? (?:{_NAME} ){{0,4}}{_SUFFIX}(?![a-z])\.?(?:, (?:Near|Opp\.?|Behind) (?:{_NAME} ?){{1,3}})?",
    rf"(?<!\w)Blk\.? \d{{1,4}},? Lot \d{{1,4}},? (?:{_NAME} ){{1,3}}{_SUFFIX}(?![a-z])\.?",
    rf"(?<!\w)No\. \d{{1,5}}[\w/-]{{0,6}}, (?:{_NAME} ){{1,4}}{_SUFFIX}(?![a-z])\.?",
    r"(?<!\w)\d{1,6} (?:[" + UPPER + r"][\wà-ž'’-]{1,24} ){1,3}\d{1,4} (?:Apt|Suite)\.? \d{1,5}",
)
_ADDRESS = re.compile("|".join(f"(?:{shape})" for shape in _SHAPES))
_LABELLED = re.compile(
    r"(?i:(?<!\w)(?:street address|home address|mailing address|postal address|registered office|residence|residing at|resides at|lives (?:alone )?at|living at|address|adresse|dirección|endereço|anschrift|domicile|street)"
    r"(?: is(?: at)?)?[ \t.]{0,20}[:=]?[ \t]{1,20}(?:at )?)(?P<v>(?=[^\n]{0,60}\d)["
    + UPPER
    + r"0-9][\wà-ž'’./-]{0,24}(?:,? [\wÀ-ž'’./&-]{1,24}){1,9})"
)
_LINE = re.compile(rf"(?m)^[ \t]{{0,20}}(?P<v>\d{{1,5}}[A-Za-z]?,? (?:{_NAME} ?){{1,4}})[ \t]*$")


class StreetRecognizer(Recognizer):
    """Street addresses up to the town."""

    def __init__(self, language: str = "en") -> None:
        """Name the one type."""
        super().__init__("streets", ["STREET_ADDRESS"], language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return street lines by their form, and what a label calls an address."""
        if "STREET_ADDRESS" not in entities:
            return []
        results = [
            self.result("STREET_ADDRESS", *match.span(), 0.8, "A street address by its form.")
            for match in _ADDRESS.finditer(text)
        ]
        for match in _LABELLED.finditer(text):
            results.append(
                self.result("STREET_ADDRESS", *match.span("v"), 0.6, "An address after its label.")
            )
        return results
