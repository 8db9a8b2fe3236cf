"""What DICOM says of its attributes (PS3.6), and what the confidentiality profile asks for (PS3.15, table E.1-1).

Whatever has a value representation for names, dates or ages is stated by that; the table names the rest by keyword.
"""

from __future__ import annotations

TEXTS = frozenset(
    {"PN", "LO", "SH", "LT", "ST", "UT", "UC", "UR", "AE", "DA", "DT", "TM", "AS", "CS", "UI", "IS"}
)

_BY_REPRESENTATION = {"PN": "PERSON", "DA": "DATE_TIME", "DT": "DATE_TIME", "TM": "DATE_TIME", "AS": "AGE"}


def _table(text: str) -> dict[str, str]:
    return {
        keyword: line.split(":")[0].strip()
        for line in text.strip().splitlines()
        for keyword in line.split(":")[1].split()
    }


_BY_KEYWORD = _table(
    """
    MEDICAL_RECORD_NUMBER: PatientID OtherPatientIDs IssuerOfPatientID PatientAlternativeCalendar
    DATE_OF_BIRTH: PatientBirthDate PatientMotherBirthName PatientBirthDateInAlternativeCalendar
    ACCESSION_NUMBER: AccessionNumber StudyID AdmissionID ServiceEpisodeID RequestedProcedureID ScheduledProcedureStepID
    ACCESSION_NUMBER: PlacerOrderNumberImagingServiceRequest FillerOrderNumberImagingServiceRequest SpecimenIdentifier
    ACCESSION_NUMBER: PerformedProcedureStepID ContainerIdentifier FillerOrderNumberImagingServiceRequestRetired
    ACCESSION_NUMBER: ImagingServiceRequestComments InterpretationID ResultsID ConfidentialityCode
    ORGANIZATION: InstitutionName InstitutionalDepartmentName ResponsibleOrganization ManufacturerOrganization
    ORGANIZATION: RequestingService ClinicalTrialSponsorName ClinicalTrialCoordinatingCenterName ClinicalTrialSiteName
    ORGANIZATION: VerifyingOrganization CustodialOrganization PatientInstitutionResidence
    STREET_ADDRESS: InstitutionAddress PatientAddress ReferringPhysicianAddress PersonAddress RequestingPhysicianAddress
    PHONE_NUMBER: PatientTelephoneNumbers ReferringPhysicianTelephoneNumbers PersonTelephoneNumbers
    PHONE_NUMBER: OrderCallbackPhoneNumber
    LOCATION: CurrentPatientLocation RegionOfResidence PatientResidence ScheduledPatientInstitutionResidence
    LOCATION: ScheduledProcedureStepLocation PerformedLocation
    SPECIAL_CATEGORY: EthnicGroup PatientReligiousPreference
    NATIONAL_ID: MilitaryRank InsurancePlanIdentification PatientInsurancePlanCodeSequence
    DEVICE_ID: StationName DeviceSerialNumber DetectorID PlateID CassetteID GantryID DeviceUID GeneratorID
    DEVICE_ID: ScheduledStationName PerformedStationName DeviceID UniqueDeviceIdentifier
    DEVICE_ID: ScheduledStationAETitle PerformedStationAETitle StationAETitle RetrieveAETitle SourceAETitle
    TRIAL_SUBJECT: ClinicalTrialSubjectID ClinicalTrialSubjectReadingID
    TRIAL_ID: ClinicalTrialProtocolID ClinicalTrialProtocolName ClinicalTrialSiteID
    """
)
_NO_DATE = frozenset({"PatientMotherBirthName"})

# Attributes with a copy of what stands elsewhere, keys of others, or pictures of the patient: not written (action X).
REMOVED = frozenset(
    {
        "IconImageSequence", "OriginalAttributesSequence", "ModifiedAttributesSequence", "EncryptedAttributesSequence",
        "DigitalSignaturesSequence", "MACParametersSequence", "DataSetTrailingPadding", "ReferencedPatientSequence",
        "ReferencedPatientPhotoSequence", "PatientPhotoSequence", "SignatureImage", "TextComments", "AudioComments",
    }
)  # fmt: skip
_INSTANCE_ROOT_OF_THE_STANDARD = "1.2.840.10008."
_SHORTEST_UID = 8


def stated(keyword: str, representation: str, value: str) -> str:
    """Return the entity type that the standard states for a value, "" where it leaves it open."""
    if representation == "UI":
        return "ACCESSION_NUMBER" if is_instance(value) else ""
    if keyword in _NO_DATE:
        return "PERSON"
    if keyword in _BY_KEYWORD:
        return _BY_KEYWORD[keyword]
    return _BY_REPRESENTATION.get(representation, "")


def is_instance(uid: str) -> bool:
    """Whether a unique identifier names an instance (a study, an image) and nothing of the standard itself."""
    return len(uid) >= _SHORTEST_UID and not uid.startswith(_INSTANCE_ROOT_OF_THE_STANDARD)
