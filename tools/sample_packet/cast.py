"""Who and what the sample packet is about: all invented, example domains, telephone numbers kept for fiction.

Check digits are real (NPI, DEA, IBAN, LEI, GSTIN, VAT), so that detection has to recognise rather than guess.
"""

from __future__ import annotations

import datetime

WRITTEN = datetime.datetime(2026, 9, 14, 9, 30, tzinfo=datetime.UTC)

CLIENT = "Orrisvale Therapeutics Limited"
CLIENT_SHORT = "Orrisvale"
SUPPLIER = "Quillmark Knowledge Services Private Limited"
SUPPLIER_SHORT = "Quillmark"

OFFICER = "Dr. Anjali Menon-Roy"
OFFICER_EMAIL = "a.menon-roy@orrisvale.example"
CHEMIST = "Tobias Ekstrand"
CHEMIST_EMAIL = "t.ekstrand@orrisvale.example"
COUNSEL = "Priscilla Oyelaran"
COUNSEL_EMAIL = "p.oyelaran@orrisvale.example"
LEAD = "Kavitha Subramaniam"
LEAD_EMAIL = "kavitha.s@quillmark.example"
PATIENT = "Harold J. Winterbourne"

PROJECT = "Project Saltmarsh"
BINDER = "Corvelane-7"
DEVICE = "Velostent"
POLYMERS = "Brandsetter Polymers GmbH"
OPTICS = "Tanglewood Optics Inc."
CASTINGS = "Hexaform Castings"

REGISTER = (
    "Project Saltmarsh",
    "Saltmarsh",
    "Corvelane-7",
    "Corvelane",
    "Velostent",
    "Brandsetter Polymers GmbH",
    "Brandsetter",
    "Tanglewood Optics Inc.",
    "Tanglewood",
    "Hexaform Castings",
    "Hexaform",
    "NC-4471",
)

# What must be found, by type: the text as it is written in at least one of the documents.
PLANTED: dict[str, tuple[str, ...]] = {
    "PERSON": (
        "Anjali Menon-Roy",
        "Menon-Roy",
        "MENON-ROY",
        "A. Menon-Roy",
        "Tobias Ekstrand",
        "Ekstrand",
        "Priscilla Oyelaran",
        "Oyelaran",
        "Kavitha Subramaniam",
        "Subramaniam",
        "Harold J. Winterbourne",
        "Winterbourne",
        "WINTERBOURNE, HAROLD J.",
        "Eleanor Winterbourne",
        "Leander Foss",
        "Marguerite Delacroix-Hahn",
        "Ravindra Bhattacharjee",
        "R. Bhattacharjee",
        "Bhattacharjee",
        "I. Sandvik",
        "Sandvik",
        "L. Foss",
        "T. Ekstrand",
        "P. Oyelaran",
        "Ingeborg Sandvik",
        "Matthias Kronseder",
        "Rosalind Achterberg",
    ),
    "EMAIL_ADDRESS": (
        OFFICER_EMAIL,
        CHEMIST_EMAIL,
        COUNSEL_EMAIL,
        LEAD_EMAIL,
        "legal-notices@orrisvale.example",
        "m.kronseder@brandsetter.example",
        "r.achterberg@tanglewood.example",
        "mdh@hexaform.example",
    ),
    "PHONE_NUMBER": (
        "+44 20 7946 0137",
        "+44 117 496 0182",
        "(617) 555-0148",
        "(617) 555-0163",
        "(617) 555-0171",
        "(617) 555-0187",
        "+44 20 7946 0155",
        "+44 117 496 0190",
    ),
    "STREET_ADDRESS": ("27 Tannery Wharf", "418 Alder Mill Road", "1150 Commonwealth Terrace"),
    "POSTAL_CODE": ("BS1 4QX", "02459-3316", "560 103"),
    "LOCATION": ("Bristol", "Bengaluru", "Newton Falls"),
    "ORGANIZATION": ("Alder Mill Heart Institute", "Commonwealth Mutual Health", "Northgate Bank plc"),
    "PARTY": (
        "Orrisvale Therapeutics Limited",
        "ORRISVALE THERAPEUTICS LIMITED",
        "Orrisvale",
        "Quillmark Knowledge Services Private Limited",
        "Quillmark",
    ),
    "SUPPLIER_CUSTOMER": (
        "Brandsetter Polymers GmbH",
        "Brandsetter",
        "Tanglewood Optics Inc.",
        "Tanglewood",
        "Hexaform Castings",
    ),
    "PROJECT_CODENAME": ("Project Saltmarsh", "Saltmarsh", "SALTMARSH"),
    "PROTECTED_TERM": ("Corvelane-7", "Velostent", "NC-4471"),
    "DATE_TIME": (
        "14 September 2026",
        "1 October 2026",
        "08/19/2026",
        "09/02/2026",
        "31 August 2026",
        "02/17/2027",
        "08/19/2027",
    ),
    "DATE_OF_BIRTH": ("11/04/1958",),
    "AGE": ("67-year-old",),
    "NATIONAL_ID": ("11847203", "GB 384 7162 29"),
    "IN_PAN": ("AAHCQ4417M",),
    "IN_GSTIN": ("29AAHCQ4417M1ZX",),
    "LEI": ("254900ORRISVALE4TX42",),
    "IBAN_CODE": ("GB56 QRVL 4047 8512 0937 64",),
    "SWIFT_BIC": ("QRVLGB2LXXX",),
    "CONTRACT_NUMBER": ("MSA-2026-0914", "PO-77120"),
    "MONEY_TERM": (
        "GBP 412,500",
        "GBP 96.40",
        "GBP 71.25",
        "GBP 58.75",
        "£1,650,000",
        "3.75 %",
        "EUR 231.66",
    ),
    "MEDICAL_RECORD_NUMBER": ("00482913",),
    "HEALTH_PLAN_ID": ("4KR7-TU2-MX93", "CMH 5520 84417 02"),
    "NPI": ("1728046198", "1983102751"),
    "DEA_NUMBER": ("FM3729158",),
    "ACCESSION_NUMBER": ("CATH-26-118093", "LAB-26-55190"),
    "CLAIM_NUMBER": ("CLM-2026-8831907",),
    "TRIAL_SUBJECT": ("1042-0017",),
    "DEVICE_ID": ("VS3-0044871",),
    "PART_NUMBER": (
        "VS3-0100-A",
        "VS3-0210-B",
        "BP-88214",
        "TO-FL2-XR",
        "HX-30-7719",
        "VS3-0300-C",
        "HX-30-8802",
    ),
    "LOT_NUMBER": ("K26-0917",),
    "PROCESS_SETPOINT": ("182 ± 2 °C", "40 min", "0.35 MPa", "1,450 rpm"),
    "FORMULATION": ("12.5 wt%", "61.0 wt%", "26.5 wt%"),
    "CAS_NUMBER": ("25068-38-6", "9004-67-5", "872-50-4"),
    "INTERNAL_HOST": (r"\\orv-fs02\saltmarsh\runs",),
    "USERNAME": ("tekstrand",),
}
