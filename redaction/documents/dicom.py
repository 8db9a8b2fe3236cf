"""DICOM files (PS3.10): attributes by the confidentiality profile of PS3.15, pixels as pictures, reports as text.

Private attributes, overlays, curves, thumbnails, signatures and binary data of unknown meaning are not written; every
other attribute that holds text is a segment, with what the standard says of it. The preamble is blank in every output.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pydicom
from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.errors import InvalidDicomError
from pydicom.uid import UID

from redaction.documents import dicom_pixels, dicom_profile
from redaction.documents.containers import Container, ContainerFormat, Slot
from redaction.documents.dicom_values import (
    BLOCK_CREATOR,
    BLOCK_GROUP,
    NAME_GROUP,
    Part,
    is_legal,
    notes,
    set_notes,
    set_strings,
    strings,
    uid_of,
)
from redaction.documents.media_types import suffix_for
from redaction.documents.model import (
    Context,
    Document,
    NoticeKind,
    Replacement,
    Segment,
    SegmentKind,
    apply_to_text,
)
from redaction.errors import DocumentTooLarge, UnreadableDocument, UnwritableReplacement

_KEPT_BINARY = frozenset({0x0018, 0x0022, 0x0028, 0x0048, 0x0052, 0x0066, 0x0068, 0x5400, 0x7FE0, 0x3004})
_BINARY = frozenset({"OB", "OW", "UN", "OF", "OD", "OL", "OV"})
_STRUCTURAL = frozenset({"SpecificCharacterSet", "TimezoneOffsetFromUTC", "TransferSyntaxUID", "SOPClassUID"})
_DEEPEST = 30
_MOST = 500_000
_SHORTEST_NUMBER = 6  # digits of an integer that could be somebody's number
_PIXELS = 0x7FE00010
_DOCUMENT = 0x00420011
# PS3.7, D.3.3.2: who wrote the file. The library's own root begins the identifiers of other people's files, too.
_IMPLEMENTATION, _IMPLEMENTATION_NAME = UID("2.25.51860152163604165009096355454304033801"), "KPO_VAULT"


@dataclass(slots=True, eq=False)
class _ValueSlot(Slot):
    """One part of one attribute."""

    changes: _Changes | None = None
    part: Part = field(default_factory=lambda: Part(0))

    def write(self, groups: dict[int, list[Replacement]]) -> None:
        if self.changes is not None:
            self.changes.new[self.part] = apply_to_text(self.segments[0].text, groups[0])


@dataclass(slots=True, eq=False)
class _Changes:
    """A data set, the tokens of its private block, and what is said in its attributes from now on."""

    dataset: Dataset
    noted: dict[Part, str]
    new: dict[Part, str] = field(default_factory=dict)

    def apply(self) -> None:
        """Write the new texts where they are legal, and note the others."""
        for part, text in sorted(self.new.items()):
            element = self.dataset[part.tag]
            if is_legal(str(element.VR), text):
                self.noted.pop(part, None)
                _set_part(element, part, text)
            else:
                self.noted[part] = text
                _set_part(element, part, uid_of(text) if element.VR == "UI" else "")
        for tag in {part.tag for part in self.new}:
            if self.dataset[tag].VR == "PN":
                self._shorten(self.dataset[tag])
        set_notes(self.dataset, self.noted)

    def _shorten(self, element: DataElement) -> None:
        """Note components of names that are longer together than a name may be, the last first."""
        for number, value in enumerate(strings(element)):
            for group, name in enumerate(value.split("=")):
                components = name.split("^")
                for index in reversed(range(len(components))):
                    if len("^".join(components)) <= NAME_GROUP:
                        break
                    part = Part(int(element.tag), number, group, index)
                    if part in self.new:
                        self.noted[part], components[index] = components[index], ""
                        _set_part(element, part, "")


def _set_part(element: DataElement, part: Part, text: str) -> None:
    values = strings(element)
    values += [""] * (part.value + 1 - len(values))
    if element.VR == "PN":
        groups = values[part.value].split("=")
        groups += [""] * (part.group + 1 - len(groups))
        components = groups[part.group].split("^")
        components += [""] * (part.component + 1 - len(components))
        components[part.component] = text
        groups[part.group] = "^".join(components)
        text = "=".join(groups)
    values[part.value] = text
    set_strings(element, values if any(values) else [])


class _File(Container):
    """A DICOM file taken apart."""

    def __init__(self, content: bytes, depth: int) -> None:
        super().__init__(depth)
        self.dataset = _parsed(content)
        self._changes: list[_Changes] = []
        self._count = 0
        self._read(self.dataset, "", 0)
        self.pixels = dicom_pixels.Pixels(self.dataset)
        self.pixels.add_to(self)

    def _read(self, dataset: Dataset, place: str, depth: int) -> None:
        if depth > _DEEPEST:
            raise DocumentTooLarge(what="the nesting of its sequences", limit=_DEEPEST)
        changes = _Changes(dataset, notes(dataset))
        self._changes.append(changes)
        for tag in list(dataset.keys()):
            element = dataset[tag]
            keyword = element.keyword or f"{int(element.tag):08X}"
            if not self._keeps(element, keyword):
                del dataset[tag]
            elif element.VR == "SQ":
                for number, item in enumerate(element.value, start=1):
                    self._read(item, f"{place}{keyword} item {number} > ", depth + 1)
            elif int(element.tag) == _DOCUMENT:
                self._read_document(dataset, element, f"{place}{keyword}")
            elif element.VR in dicom_profile.TEXTS and keyword not in _STRUCTURAL:
                self._add_values(changes, element, keyword, place)

    def _keeps(self, element: DataElement, keyword: str) -> bool:
        """Whether an attribute is written at all; what is not is said in a notice."""
        tag = element.tag
        if tag.group == BLOCK_GROUP and tag.is_private and _is_ours(self._changes[-1].dataset):
            return True
        what = ""
        if tag.is_private:
            what = "private attributes of manufacturers"
        elif tag.group & 0xFF00 in (0x5000, 0x6000) and tag.group not in _KEPT_BINARY:
            what = "overlays and curves"
        elif keyword in dicom_profile.REMOVED or tag.elem == 0 or tag.group == 0xFFFA:
            what = "thumbnails, signatures and copies of other attributes"
        elif element.VR in _BINARY and tag.group not in _KEPT_BINARY and int(tag) != _DOCUMENT:
            what = "binary data"
        if what:
            self.notice(NoticeKind.REMOVED, "attributes", f"{what}: not written")
        return not what

    def _read_document(self, dataset: Dataset, element: DataElement, place: str) -> None:
        content = bytes(element.value or b"")
        if not content.startswith(b"PK"):  # an archive may end in zeros of its own
            content = content.rstrip(b"\0")
        name = "document" + suffix_for(str(dataset.get("MIMETypeOfEncapsulatedDocument", "")), "", content)

        def put(new: bytes) -> None:
            element.value = new + b"\0" * (len(new) % 2)

        if content and self.embed(name, content, place, put) is None:
            self.notice(NoticeKind.REMOVED, place, "a document that no reader understands: not written")
            element.value = b""

    def _add_values(self, changes: _Changes, element: DataElement, keyword: str, place: str) -> None:
        for part, text in _parts(element, changes.noted):
            self._count += 1
            if self._count > _MOST:
                raise DocumentTooLarge(what="the number of its values", limit=_MOST)
            if element.VR == "IS" and len(text) < _SHORTEST_NUMBER and part not in changes.noted:
                continue
            representation = str(element.VR)
            if representation == "UI" and part not in changes.noted and not dicom_profile.is_instance(text):
                continue
            value = "" if part in changes.noted else text
            is_uid = representation == "UI"
            stated = "ACCESSION_NUMBER" if is_uid else dicom_profile.stated(keyword, representation, value)
            context = Context(
                f"{place}{keyword}",
                field=element.name,
                stated=stated,
                path=f"DICOM {keyword}" if stated else "",
            )
            kind = SegmentKind.BODY if representation in ("LT", "ST", "UT") else SegmentKind.METADATA
            self.add(_ValueSlot([Segment(0, text, kind, context)], changes=changes, part=part))

    def to_bytes(self) -> bytes:
        """Return the file with a blank preamble and file meta information of its own; raise UnwritableReplacement."""
        try:
            return self._encoded()
        except (ValueError, TypeError, AttributeError, UnicodeError):
            raise UnwritableReplacement(format="DICOM", place="an attribute") from None

    def _encoded(self) -> bytes:
        for changes in self._changes:
            changes.apply()
        self.pixels.write()
        dataset = self.dataset
        old = getattr(dataset, "file_meta", None)
        meta = FileMetaDataset()
        meta.TransferSyntaxUID = UID(self.pixels.transfer_syntax)
        meta.MediaStorageSOPClassUID = dataset.get("SOPClassUID") or (old or {}).get(
            "MediaStorageSOPClassUID", ""
        )
        meta.MediaStorageSOPInstanceUID = UID(str(dataset.get("SOPInstanceUID") or ""))
        meta.ImplementationClassUID, meta.ImplementationVersionName = _IMPLEMENTATION, _IMPLEMENTATION_NAME
        dataset.file_meta = meta
        dataset.preamble = b"\0" * 128
        buffer = io.BytesIO()
        pydicom.dcmwrite(
            buffer,
            dataset,
            enforce_file_format=bool(meta.MediaStorageSOPClassUID and meta.MediaStorageSOPInstanceUID),
            implicit_vr=self.pixels.implicit,
            little_endian=True,
        )
        return buffer.getvalue()


def _is_ours(dataset: Dataset) -> bool:
    creator = dataset.get((BLOCK_GROUP, 0x10))
    value = creator.value if creator is not None else ""
    shown = value.decode("ascii", "replace") if isinstance(value, bytes) else str(value)
    return shown.strip() == BLOCK_CREATOR


def _parts(element: DataElement, noted: dict[Part, str]) -> Iterator[tuple[Part, str]]:
    """Yield the parts of an attribute that say something; a noted token stands for what the attribute says."""
    tag = int(element.tag)
    own = sorted(part for part in noted if part.tag == tag)
    for number, value in enumerate(strings(element)):
        groups = value.split("=") if element.VR == "PN" else [value]
        for group, name in enumerate(groups):
            components = name.split("^") if element.VR == "PN" else [name]
            for index, text in enumerate(components):
                part = Part(tag, number, group, index)
                if part not in noted and text.strip():
                    yield part, text
    for part in own:
        yield part, noted[part]


def _parsed(content: bytes) -> Dataset:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = pydicom.dcmread(io.BytesIO(content), force=True)
            dataset.decode()
        except (
            InvalidDicomError,
            EOFError,
            ValueError,
            KeyError,
            AttributeError,
            TypeError,
            OSError,
            NotImplementedError,
        ):
            raise UnreadableDocument(format="DICOM", reason="its structure is broken") from None
    if "DirectoryRecordSequence" in dataset:
        raise UnreadableDocument(
            format="DICOM", reason="it is a directory of other files, which would lose them"
        )
    if not any(tag.group in (0x0008, 0x0010, 0x0020, 0x0028, 0x0040) for tag in dataset.keys()):  # noqa: SIM118
        raise UnreadableDocument(format="DICOM", reason="it holds no attributes of a DICOM object")
    return dataset


class DicomFormat(ContainerFormat):
    """Reads and writes .dcm, without what pydicom warns of: values are checked here."""

    def read_at_depth(self, name: str, content: bytes, depth: int) -> Document:
        """Return the attributes that hold text and what the pixels show."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return super().read_at_depth(name, content, depth)

    def write(self, document: Document, replacements: Sequence[Replacement]) -> bytes:
        """Return the file with the replacements made; raise UnwritableReplacement for values it cannot encode."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return super().write(document, replacements)


FORMAT = DicomFormat("dicom", (".dcm", ".dicom"), _File)
