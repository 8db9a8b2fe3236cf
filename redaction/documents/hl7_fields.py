"""What HL7 v2.5.1 says of the fields that name people, places, dates and numbers: their data type and their meaning."""

from __future__ import annotations

from dataclasses import dataclass

# Data types (chapter 2A): the entity type of each component, "=" where the field itself decides, "" where none.
_TYPES: dict[str, tuple[str, ...]] = {
    "XPN": ("PERSON", "PERSON", "PERSON", "", "", "", "", "", "", "DATE_TIME", "", "DATE_TIME", "DATE_TIME"),
    "XCN": ("=", "PERSON", "PERSON", "PERSON"),
    "XAD": ("STREET_ADDRESS", "STREET_ADDRESS", "LOCATION", "", "POSTAL_CODE", "", "", "STREET_ADDRESS", "LOCATION"),
    "XTN": ("PHONE_NUMBER", "", "", "EMAIL_ADDRESS", "", "PHONE_NUMBER", "PHONE_NUMBER", "PHONE_NUMBER", "",
            "", "", "PHONE_NUMBER"),
    "XON": ("ORGANIZATION", "", "", "", "", "", "", "", "", "NATIONAL_ID"),
    "CX": ("=",),
    "EI": ("=",),
    "ST": ("=",),
    "TS": ("=",),
    "DR": ("=", "="),
    "HD": ("=",),
    "DLN": ("DRIVER_LICENSE",),
    "PL": ("", "", "", "", "", "", "", "", "", ""),
    "NDL": ("PERSON", "DATE_TIME", "DATE_TIME"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Field:
    """A field: its data type, the entity type of what the field itself decides, and its name."""

    data_type: str
    entity_type: str
    name: str


def _fields(text: str) -> dict[tuple[str, int], _Field]:
    table = {}
    for line in text.strip().splitlines():
        place, data_type, entity_type, name = line.split(None, 3)
        segment, _, number = place.partition("-")
        table[segment, int(number)] = _Field(data_type, entity_type.replace("-", ""), name)
    return table


_FIELDS = _fields(
    """
    MSH-4 HD ORGANIZATION sending facility
    MSH-6 HD ORGANIZATION receiving facility
    MSH-7 TS DATE_TIME message date
    MSH-10 ST ACCESSION_NUMBER message control id
    EVN-2 TS DATE_TIME recorded date
    EVN-3 TS DATE_TIME planned date
    EVN-5 XCN EMPLOYEE_ID operator
    EVN-6 TS DATE_TIME event occurred
    PID-2 CX MEDICAL_RECORD_NUMBER patient id
    PID-3 CX MEDICAL_RECORD_NUMBER patient identifier list
    PID-4 CX MEDICAL_RECORD_NUMBER alternate patient id
    PID-5 XPN - patient name
    PID-6 XPN - mother's maiden name
    PID-7 TS DATE_OF_BIRTH date of birth
    PID-9 XPN - patient alias
    PID-11 XAD - patient address
    PID-13 XTN - home phone
    PID-14 XTN - business phone
    PID-18 CX BANK_ACCOUNT patient account number
    PID-19 ST NATIONAL_ID social security number
    PID-20 DLN - driver's licence
    PID-21 CX MEDICAL_RECORD_NUMBER mother's identifier
    PID-23 ST LOCATION birth place
    PID-29 TS DATE_TIME patient death date
    PD1-3 XON - primary facility
    PD1-4 XCN NPI primary care provider
    MRG-1 CX MEDICAL_RECORD_NUMBER prior patient identifier list
    MRG-2 CX MEDICAL_RECORD_NUMBER prior alternate patient id
    MRG-3 CX BANK_ACCOUNT prior patient account number
    MRG-4 CX MEDICAL_RECORD_NUMBER prior patient id
    MRG-7 XPN - prior patient name
    NK1-2 XPN - next of kin name
    NK1-4 XAD - next of kin address
    NK1-5 XTN - next of kin phone
    NK1-6 XTN - next of kin business phone
    NK1-12 CX EMPLOYEE_ID next of kin employee number
    NK1-13 XON - next of kin organization
    NK1-16 TS DATE_OF_BIRTH next of kin date of birth
    NK1-30 XPN - contact person's name
    NK1-31 XTN - contact person's phone
    NK1-32 XAD - contact person's address
    NK1-33 CX NATIONAL_ID next of kin identifiers
    NK1-37 ST NATIONAL_ID contact social security number
    PV1-5 CX ACCESSION_NUMBER preadmit number
    PV1-7 XCN NPI attending doctor
    PV1-8 XCN NPI referring doctor
    PV1-9 XCN NPI consulting doctor
    PV1-17 XCN NPI admitting doctor
    PV1-19 CX ACCESSION_NUMBER visit number
    PV1-44 TS DATE_TIME admit date
    PV1-45 TS DATE_TIME discharge date
    PV1-50 CX ACCESSION_NUMBER alternate visit id
    PV1-52 XCN NPI other provider
    PV2-8 TS DATE_TIME expected admit date
    PV2-9 TS DATE_TIME expected discharge date
    ROL-4 XCN NPI role person
    ROL-11 XAD - office address
    ROL-12 XTN - role phone
    IN1-2 CX HEALTH_PLAN_ID insurance plan id
    IN1-4 XON - insurance company name
    IN1-5 XAD - insurance company address
    IN1-7 XTN - insurance company phone
    IN1-8 ST HEALTH_PLAN_ID group number
    IN1-9 XON - group name
    IN1-11 XON - insured's group employer name
    IN1-12 ST DATE_TIME plan effective date
    IN1-13 ST DATE_TIME plan expiration date
    IN1-16 XPN - name of insured
    IN1-18 TS DATE_OF_BIRTH insured's date of birth
    IN1-19 XAD - insured's address
    IN1-36 ST HEALTH_PLAN_ID policy number
    IN1-49 CX HEALTH_PLAN_ID insured's id number
    IN2-1 CX EMPLOYEE_ID insured's employee id
    IN2-2 ST NATIONAL_ID insured's social security number
    IN2-3 XCN EMPLOYEE_ID insured's employer
    IN2-6 ST HEALTH_PLAN_ID medicare card number
    IN2-8 ST HEALTH_PLAN_ID medicaid case number
    IN2-61 CX HEALTH_PLAN_ID patient member number
    IN2-63 XTN - insured's phone
    GT1-2 CX BANK_ACCOUNT guarantor number
    GT1-3 XPN - guarantor name
    GT1-4 XPN - guarantor spouse name
    GT1-5 XAD - guarantor address
    GT1-6 XTN - guarantor phone
    GT1-7 XTN - guarantor business phone
    GT1-8 TS DATE_OF_BIRTH guarantor date of birth
    GT1-12 ST NATIONAL_ID guarantor social security number
    GT1-16 XPN - guarantor employer name
    GT1-17 XAD - guarantor employer address
    GT1-18 XTN - guarantor employer phone
    GT1-19 CX EMPLOYEE_ID guarantor employee id
    GT1-21 XON - guarantor organization
    ORC-2 EI ACCESSION_NUMBER placer order number
    ORC-3 EI ACCESSION_NUMBER filler order number
    ORC-4 EI ACCESSION_NUMBER placer group number
    ORC-9 TS DATE_TIME date of transaction
    ORC-10 XCN NPI entered by
    ORC-11 XCN NPI verified by
    ORC-12 XCN NPI ordering provider
    ORC-14 XTN - call back phone
    ORC-15 TS DATE_TIME order effective date
    ORC-19 XCN NPI action by
    ORC-21 XON - ordering facility name
    ORC-22 XAD - ordering facility address
    ORC-23 XTN - ordering facility phone
    ORC-24 XAD - ordering provider address
    OBR-2 EI ACCESSION_NUMBER placer order number
    OBR-3 EI ACCESSION_NUMBER filler order number
    OBR-6 TS DATE_TIME requested date
    OBR-7 TS DATE_TIME observation date
    OBR-8 TS DATE_TIME observation end date
    OBR-10 XCN NPI collector
    OBR-14 TS DATE_TIME specimen received date
    OBR-16 XCN NPI ordering provider
    OBR-17 XTN - call back phone
    OBR-18 ST ACCESSION_NUMBER placer field 1
    OBR-19 ST ACCESSION_NUMBER placer field 2
    OBR-20 ST ACCESSION_NUMBER filler field 1
    OBR-21 ST ACCESSION_NUMBER filler field 2
    OBR-22 TS DATE_TIME results reported date
    OBR-28 XCN NPI result copies to
    OBR-32 NDL - principal result interpreter
    OBR-33 NDL - assistant result interpreter
    OBR-34 NDL - technician
    OBR-35 NDL - transcriptionist
    OBR-36 TS DATE_TIME scheduled date
    OBX-14 TS DATE_TIME observation date
    OBX-16 XCN NPI responsible observer
    OBX-18 EI DEVICE_ID equipment
    OBX-19 TS DATE_TIME analysis date
    OBX-23 XON - performing organization
    OBX-24 XAD - performing organization address
    OBX-25 XCN NPI performing organization medical director
    SPM-2 EI ACCESSION_NUMBER specimen id
    SPM-17 DR DATE_TIME specimen collection date
    SPM-18 TS DATE_TIME specimen received date
    DG1-5 TS DATE_TIME diagnosis date
    DG1-16 XCN NPI diagnosing clinician
    PR1-5 TS DATE_TIME procedure date
    PR1-8 XCN NPI anesthesiologist
    PR1-11 XCN NPI surgeon
    PR1-12 XCN NPI procedure practitioner
    AL1-6 ST DATE_TIME identification date
    ACC-1 TS DATE_TIME accident date
    ACC-3 ST LOCATION accident location
    FT1-4 DR DATE_TIME transaction date
    FT1-20 XCN NPI performed by
    FT1-21 XCN NPI ordered by
    RXA-3 TS DATE_TIME administration start
    RXA-4 TS DATE_TIME administration end
    RXA-10 XCN NPI administering provider
    RXA-15 ST LOT_NUMBER substance lot number
    SCH-1 EI ACCESSION_NUMBER placer appointment id
    SCH-2 EI ACCESSION_NUMBER filler appointment id
    SCH-12 XCN NPI placer contact person
    SCH-13 XTN - placer contact phone
    SCH-16 XCN NPI filler contact person
    SCH-20 XCN NPI entered by
    TXA-4 TS DATE_TIME activity date
    TXA-5 XCN NPI primary activity provider
    TXA-6 TS DATE_TIME origination date
    TXA-7 TS DATE_TIME transcription date
    TXA-9 XCN NPI originator
    TXA-11 XCN NPI transcriptionist
    TXA-12 EI ACCESSION_NUMBER unique document number
    STF-2 CX EMPLOYEE_ID staff id
    STF-3 XPN - staff name
    STF-6 TS DATE_OF_BIRTH staff date of birth
    STF-10 XTN - staff phone
    STF-11 XAD - staff address
    STF-15 ST EMAIL_ADDRESS staff e-mail
    PRA-1 ST EMPLOYEE_ID primary key
    CTD-2 XPN - contact name
    CTD-3 XAD - contact address
    CTD-5 XTN - contact communication
    QRD-8 XCN MEDICAL_RECORD_NUMBER who subject filter
    """
)
# OBX-5 has the type that OBX-2 names.
_OBSERVED = {"XPN": "XPN", "PN": "XPN", "XCN": "XCN", "XAD": "XAD", "AD": "XAD", "XTN": "XTN", "TN": "XTN"}
_OBSERVED_DATES = frozenset({"DT", "TS", "DTM"})
_OBSERVATION_VALUE = 5


def field_name(segment: str, number: int) -> str:
    """Return the standard's name of a field, "" for one that is not in the table."""
    known = _FIELDS.get((segment, number))
    return known.name if known else ""


def stated_type(segment: str, number: int, component: int, subcomponent: int, observed: str = "") -> str:
    """Return the entity type of a component (all numbers from 1), "" where the standard leaves it open.

    ``observed`` is OBX-2, the data type of OBX-5. Of subcomponents the first of a name or street is the value.
    """
    if segment == "OBX" and number == _OBSERVATION_VALUE:
        if observed in _OBSERVED_DATES:
            return "DATE_TIME" if component == 1 else ""
        data_type, own = _OBSERVED.get(observed, ""), "EMPLOYEE_ID"
    else:
        known = _FIELDS.get((segment, number))
        data_type, own = (known.data_type, known.entity_type) if known else ("", "")
    components = _TYPES.get(data_type, ())
    if component > len(components):
        return ""
    found = components[component - 1]
    return own if found == "=" else found
