"""What a text says of a named person that the law protects: faith, origin, union, orientation, health.

Diagnoses are only taken after words that tie them to a person in passing ("suffers from"); the diagnosis list of
a chart stays, because the partner's work is about it.
"""

from __future__ import annotations

import re
from typing import Any

from presidio_analyzer import RecognizerResult

from redaction.detection.recognizers.base import Recognizer

__all__ = ["SensitiveRecognizer"]

_FAITH = (
    r"(?:(?:Roman |Greek |Russian |Sunni |Shia |Shi'a |Orthodox |Reform |Ashkenazi |Sephardic )?(?:Catholic|Protestant|Christian|Jew(?:ish|ess)?|Muslim|Hindu|Sikh|Buddhist"
    r"|Jain|Mormon|Quaker|Methodist|Baptist|Pentecostal(?: church)?|Adventist|Lutheran|Anglican|Calvinist|Zoroastrian|Parsi|Baha[’']?i|Rastafarian|Scientologist"
    r"|atheist|agnostic|(?i:Jehovah[’']s Witness)|Alevi|Druze|Yazidi|Ahmadi|Copt|Coptic Christian))"
)
_ORIGIN = r"(?:Roma|Romani|Gypsy|Traveller|Igbo|Yoruba|Hausa|Zulu|Xhosa|Kurdish|Uyghur|Tamil|Maori|Māori|Aboriginal|Inuit|Sami|Hispanic|Latino|Latina|Afro-Caribbean|African[- ]American|Ashkenazi(?: Jewish)?|Dalit|Romany|Chechen)"
_CONDITION = (
    r"(?:(?:bipolar|post[- ]traumatic stress|panic|personality|eating|anxiety|obsessive[- ]compulsive|autism spectrum|substance use) disorder|depression|schizophrenia|multiple sclerosis"
    r"|Parkinson[’']s(?: disease)?|Alzheimer[’']s(?: disease)?|Crohn[’']s(?: disease)?|dementia|epilepsy|diabetes|HIV(?: infection)?|AIDS|hepatitis [ABC]|(?:breast |lung |prostate |ovarian |colon )?cancer"
    r"|leuka?emia|lymphoma|sickle[- ]cell (?:disease|an[a]?emia)|cystic fibrosis|asthma|arthritis|lupus|stroke|heart (?:disease|failure|attack)|PTSD|ADHD|autism|alcoholism"
    r"|(?:alcohol|drug|opioid|substance|cocaine) (?:use disorder|addiction|dependence|abuse|misuse)|infertility|pregnancy|miscarriage|abortion|endometriosis|fractured \w+|whiplash(?: injury)?(?: and post-traumatic stress disorder)?|dyslexia|deafness|blindness|anxiety|burnout|work-related stress)"
)
_SHAPES = (
    rf"(?<!\w)(?:an? )?(?:devout|practising|practicing|observant|lapsed|strict|born-again|committed|converted|secular|orthodox) {_FAITH}(?!\w)",
    r"(?<!\w)an? (?:devout|practising|practicing|observant|lapsed) (?!Certificate|Lawyer|Solicitor)[A-Z][a-z]{3,15}(?!\w)",
    rf"(?<=year old ){_FAITH}(?!\w)|(?<=year-old ){_FAITH}(?!\w)",
    rf"(?:\b[Hh]e|\b[Ss]he|\b[Tt]hey|who) (?:has|have|had) (?:an? |a known )?(?P<k>history of {_CONDITION})(?!\w)",
    rf"(?<!\w)an? {_FAITH}(?!\w)(?! (?:church|school|hospital|charity|holiday|cemetery|University|College))",
    rf"(?<!\w)an? (?:elder|deacon|member|minister|pastor|priest|imam|rabbi) (?:of|in) (?:the |a |his |her )?(?:local )?{_FAITH}(?: (?:church|congregation|community|parish))?",
    rf"(?:(?<=eligion: )|(?<=aith: )|(?<=reads )|(?<=thnicity: )|(?<=enomination: )){_FAITH}(?!\w)",
    rf"(?<!\w){_ORIGIN}(?: and {_ORIGIN})?(?= (?:descent|origin|heritage|background|ethnicity|ancestry|community))",
    r"(?<!\w)(?:an? )?(?:active )?(?:trade[- ]union|union) (?:member|official|organi[sz]er|steward|representative of)(?!\w)|(?<!\w)member of (?:the )?(?:[A-Z]\w+ )?(?:trade )?union(?!\w)",
    r"(?<!\w)(?:is|are|am|was|as|being|openly|identifies as|came out as) (?:an? )?(?P<o>gay|lesbian|bisexual|transgender|non-binary|homosexual|queer)(?!\w)",
    rf"(?:suffer(?:s|ed|ing)? from|(?:being|is|was|been) treated for|treatment for|(?:living|lives) with|absence due to|on account of (?:his|her|their|your)|because of (?:his|her|their|your|my)|struggles with|recovering from|off sick with|off work with|signed off with|absent with|on (?:sick|medical) leave (?:for|with|due to)) (?:an? )?(?P<h>{_CONDITION})",
    rf"(?:\b[Hh]er|\b[Hh]is|\b[Yy]our|\b[Mm]y|[’']s) (?P<p>{_CONDITION})(?!\w)",
    # What is said of a person in passing; a chart says it of "the patient" and in its list.
    r"(?:(?:children|child|son|daughter|She|He|[A-Z][a-z]{2,24})(?: attends [^.\n]{3,60} and)?|who) (?:has|have) (?P<j>autism|ADHD|dyslexia|epilepsy|HIV|PTSD|depression|schizophrenia|bipolar disorder)(?!\w)",
    r"(?:had|has|sustained|suffered|for|with) (?P<i>an? (?:whiplash(?: injury)?|fractured \w+|broken \w+|concussion|brain injury|nervous breakdown|miscarriage|stroke)(?: and (?:post[- ]traumatic stress disorder|depression|anxiety))?)(?!\w)",
)
_SENSITIVE = re.compile("|".join(f"(?:{shape})" for shape in _SHAPES))


class SensitiveRecognizer(Recognizer):
    """Special categories of personal data, Article 9 GDPR."""

    def __init__(self, language: str = "en") -> None:
        """Name the one type."""
        super().__init__("special categories", ["SPECIAL_CATEGORY"], language)

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Return the words that tell, not the person."""
        results = []
        for match in _SENSITIVE.finditer(text) if "SPECIAL_CATEGORY" in entities else ():
            group = next((name for name in ("o", "h", "p", "i", "j", "k") if match[name]), 0)
            sentence = "Faith, origin, union, orientation or health of a person."
            results.append(self.result("SPECIAL_CATEGORY", *match.span(group), 0.6, sentence))
        return results
