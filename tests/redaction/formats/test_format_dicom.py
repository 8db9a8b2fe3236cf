"""DICOM: attributes by the confidentiality profile, tokens legal in every representation, pixels read and painted."""

from __future__ import annotations

import io
import re
import warnings
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image, ImageDraw, ImageFont
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from redaction.documents import registry
from redaction.documents.dicom_values import is_legal, uid_of
from redaction.documents.model import NoticeKind, Replacement
from redaction.errors import RedactionError
from redaction.leakcheck import SensitiveValue, check

SAMPLES = Path(pydicom.__file__).parent / "data" / "test_files"
UID = "1.2.826.0.1.3680043.8.498.12345678901234567890"
pytestmark = pytest.mark.filterwarnings("ignore")


def made(**more: object) -> Dataset:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = UID
    dataset.StudyInstanceUID = generate_uid(entropy_srcs=["a"])
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientName = "Quentin^José^Q=きく^x"
    dataset.PatientID = "00482913"
    dataset.PatientBirthDate = "19700102"
    dataset.PatientAge = "054Y"
    dataset.AccessionNumber = "A-4711"
    dataset.InstitutionName = "Quentin Clinic"
    dataset.ReferringPhysicianName = "Roe^Richard"
    dataset.StudyDescription = "MRI for Quentin"
    dataset.StationName = "Q-STATION-1"
    dataset.BurnedInAnnotation = "NO"
    for keyword, value in more.items():
        setattr(dataset, keyword, value)
    return dataset


def saved(dataset: Dataset) -> bytes:
    buffer = io.BytesIO()
    dataset.preamble = b"Quentin".ljust(128, b"\0")
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()


def opened(content: bytes) -> Dataset:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pydicom.dcmread(io.BytesIO(content), force=True)


def test_the_standard_states_what_attributes_are():
    document = registry.read("a.dcm", saved(made()))
    stated = {s.text: (s.context.stated, s.context.path) for s in document.segments}
    assert stated["José"] == ("PERSON", "DICOM PatientName")
    assert stated["00482913"] == ("MEDICAL_RECORD_NUMBER", "DICOM PatientID")
    assert stated["19700102"] == ("DATE_OF_BIRTH", "DICOM PatientBirthDate")
    assert stated["054Y"][0] == "AGE"
    assert stated["Quentin Clinic"][0] == "ORGANIZATION"
    assert stated[UID][0] == "ACCESSION_NUMBER"
    assert "1.2.840.10008.5.1.4.1.1.7" not in stated


def test_every_attribute_takes_a_token_and_gives_its_value_back(trip):
    item = Dataset()
    item.RequestedProcedureDescription = "for Quentin"
    item.ScheduledProcedureStepStartDate = "20240102"
    item.ReferencedSOPInstanceUID = UID
    content = saved(made(RequestAttributesSequence=[item], OtherPatientIDs=["00482913", "B2"]))
    secret = f"quentin|josé|00482913|19700102|054Y|A-4711|Q-STATION-1|20240102|{UID}"
    done = trip("a.dcm", content, secret)
    assert done.report.passed, done.report.leaks
    dataset = opened(done.output)
    assert str(dataset.PatientName).startswith("PERSON-12")
    assert dataset.PatientBirthDate == ""
    assert dataset.AccessionNumber.startswith("PERSON-12")  # a short one fits into 16 characters
    assert dataset.PatientAge in ("", None)
    assert dataset.SOPInstanceUID.startswith("2.25.")
    assert dataset.RequestAttributesSequence[0].ReferencedSOPInstanceUID == dataset.SOPInstanceUID
    assert dataset.file_meta.MediaStorageSOPInstanceUID == dataset.SOPInstanceUID
    assert b"Quentin" not in done.output
    for element in dataset.iterall():
        if element.VR in ("SH", "LO", "DA", "AS", "UI", "PN") and not element.tag.is_private:
            values = element.value if element.VM > 1 else [element.value]
            assert all(
                is_legal(str(element.VR), part)
                for v in values
                for part in str(v or "").replace("=", "^").split("^")
                if part
            )
    assert done.came_back
    back = opened(done.restored_bytes)
    assert (back.PatientBirthDate, back.AccessionNumber, back.SOPInstanceUID) == ("19700102", "A-4711", UID)
    assert not any(element.tag.is_private for element in back.iterall())


def test_a_long_name_is_shortened_to_what_a_name_may_hold(trip):
    content = saved(made(PatientName="Quentin^Quentina^Quentine^Quentino^Quentinu"))
    done = trip("a.dcm", content, r"quentin\w*")
    assert all(len(group) <= 64 for group in str(opened(done.output).PatientName).split("="))
    assert done.came_back


def test_unique_identifiers_of_tokens_are_the_same_everywhere():
    assert uid_of("ACCESSION_NUMBER-1-K7M2") == uid_of("ACCESSION_NUMBER-1-K7M2")
    assert uid_of("ACCESSION_NUMBER-1-K7M2") != uid_of("ACCESSION_NUMBER-2-K7M2")
    assert is_legal("UI", uid_of("ACCESSION_NUMBER-999999zz-K7M2"))


def test_what_nobody_needs_is_not_written():
    dataset = made()
    dataset.add_new((0x0009, 0x0010), "LO", "QUENTIN DEVICES")
    dataset.add_new((0x0009, 0x1001), "UN", b"Quentin")
    dataset.add_new((0x6000, 0x0010), "US", 8)
    dataset.add_new((0x6000, 0x3000), "OW", b"Quentin!")
    dataset.add_new((0x0400, 0x0561), "SQ", [made()])
    dataset.add_new((0x0042, 0x0011), "OB", b"MZ\0Quentin ")
    content = saved(dataset)
    document = registry.read("a.dcm", content)
    out = opened(registry.write(document, []))
    assert not any(e.tag.is_private or e.tag.group == 0x6000 for e in out.iterall())
    assert "OriginalAttributesSequence" not in out
    assert out.EncapsulatedDocument in (b"", None)
    assert out.preamble == b"\0" * 128
    assert {n.kind for n in document.notices} == {NoticeKind.REMOVED}


def test_an_encapsulated_document_is_read_by_its_format(trip):
    table = b"Name,Price\nQuentin,5\n"
    content = saved(made(EncapsulatedDocument=table + b"\0", MIMETypeOfEncapsulatedDocument="text/csv"))
    done = trip("a.dcm", content, "quentin")
    assert done.report.passed, done.report.leaks
    assert b"Name,Price\nPERSON-12" in opened(done.output).EncapsulatedDocument
    assert done.came_back


SLOW = ["image_dfl.dcm", "SC_rgb_rle_2frame.dcm", "SC_rgb_jpeg.dcm", "examples_overlay.dcm", "rtstruct.dcm"]
SOME = [
    *(
        "CT_small.dcm",
        "MR_small_implicit.dcm",
        "MR_small_bigendian.dcm",
        "test-SR.dcm",
        "rtplan.dcm",
        "reportsi.dcm",
    ),
    *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW),
]


@pytest.mark.parametrize("name", SOME)
def test_real_files_come_back(name, trip):
    content = (SAMPLES / name).read_bytes()
    document = registry.read(name, content)
    words = sorted({s.text for s in document.segments[:-1] if s.context.stated and len(s.text) > 5}, key=len)
    secret = "|".join(re.escape(word) for word in reversed(words)) or "nothing"
    done = trip(name, content, secret)
    assert not done.report.leaks
    assert done.came_back
    before, after = opened(content), opened(done.output)
    if "PixelData" in before and "unread" not in {n.kind for n in document.notices}:
        assert (before.pixel_array == after.pixel_array).all()


def test_no_library_that_wrote_other_files_is_named_in_ours():
    out = registry.write(registry.read("a.dcm", saved(made())), [])
    assert opened(out).file_meta.ImplementationVersionName == "KPO_VAULT"
    assert pydicom.uid.PYDICOM_ROOT_UID.encode() not in out[: out.index(b"KPO_VAULT")].replace(
        UID.encode(), b""
    )


def burned_in(text: str, **more: object) -> bytes:
    picture = Image.new("L", (640, 240), 20)
    font = ImageFont.load_default(size=34)
    ImageDraw.Draw(picture).text((30, 40), text, fill=235, font=font)
    pixels = np.asarray(picture)
    return saved(
        made(
            PixelData=pixels.tobytes(), Rows=240, Columns=640, SamplesPerPixel=1, BitsAllocated=8, BitsStored=8, HighBit=7,
            PixelRepresentation=0, PhotometricInterpretation="MONOCHROME2", **more,
        )
    )  # fmt: skip


def test_burned_in_text_is_read_and_painted_over():
    content = burned_in("NAME QUENTIN OYELARAN", BurnedInAnnotation="YES")
    document = registry.read("a.dcm", content)
    segment = next(s for s in document.segments if "QUENTIN" in s.text)
    start = segment.text.index("QUENTIN")
    out = registry.write(document, [Replacement(segment.id, start, start + 7, "PERSON-12-K7M2")])
    before, after = opened(content).pixel_array, opened(out).pixel_array
    assert (before != after).any()
    assert (before[120:] == after[120:]).all()
    assert "QUENTIN" not in "".join(s.text for s in registry.read("a.dcm", out).segments)
    assert not check("a.dcm", content, [SensitiveValue("Oyelaran", "PERSON")]).passed
    assert not registry.read(
        "a.dcm", burned_in("QUENTIN")
    ).notices  # the file itself says that nothing is burned in


def test_pixels_that_nobody_can_decode_stop_the_file():
    dataset = opened((SAMPLES / "SC_rgb_jls_lossy_line.dcm").read_bytes())
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    document = registry.read("a.dcm", buffer.getvalue())
    assert [n.kind for n in document.notices] == [NoticeKind.UNREAD]
    assert not check("a.dcm", buffer.getvalue(), ["Quentin"]).passed


@pytest.mark.parametrize("content", [b"", b"\0" * 128 + b"DICM", b"text"])
def test_broken_files_are_refused(content):
    with pytest.raises(RedactionError):
        registry.read("a.dcm", content)


def test_a_directory_is_refused():
    path = SAMPLES / "dicomdirtests" / "DICOMDIR"
    with pytest.raises(RedactionError, match="directory"):
        registry.read("a.dcm", path.read_bytes())
