"""Numbers with the word that they count, in as many forms as the language has."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counting(QObject):
    """Qt picks the plural form where a text is asked for with its number; English has its forms in a file too."""

    def files(self, count: int) -> str:
        """Return "2 files"."""
        return self.tr("%Ln file(s)", "", count)

    def documents(self, count: int) -> str:
        """Return "2 documents"."""
        return self.tr("%Ln document(s)", "", count)

    def findings(self, count: int) -> str:
        """Return "2 findings"."""
        return self.tr("%Ln finding(s)", "", count)

    def tokens(self, count: int) -> str:
        """Return "2 tokens"."""
        return self.tr("%Ln token(s)", "", count)

    def packets(self, count: int) -> str:
        """Return "2 packets"."""
        return self.tr("%Ln packet(s)", "", count)

    def places(self, count: int) -> str:
        """Return "2 places"."""
        return self.tr("%Ln place(s)", "", count)

    def unread_areas(self, count: int) -> str:
        """Return "2 unread areas"."""
        return self.tr("%Ln unread area(s)", "", count)

    def words(self, count: int) -> str:
        """Return "2 words"."""
        return self.tr("%Ln word(s)", "", count)

    def rows(self, count: int) -> str:
        """Return "2 rows"."""
        return self.tr("%Ln row(s)", "", count)

    def terms(self, count: int) -> str:
        """Return "2 terms"."""
        return self.tr("%Ln term(s)", "", count)

    def mistakes(self, count: int) -> str:
        """Return "2 mistakes"."""
        return self.tr("%Ln mistake(s)", "", count)

    def entities(self, count: int) -> str:
        """Return "2 entities"."""
        return self.tr("%Ln entity(ies)", "", count)

    def forms(self, count: int) -> str:
        """Return "2 forms"."""
        return self.tr("%Ln form(s)", "", count)

    def failed_attempts(self, count: int) -> str:
        """Return "2 failed attempts"."""
        return self.tr("%Ln failed attempt(s)", "", count)

    def after_minutes(self, count: int) -> str:
        """Return "after 2 minutes"."""
        return self.tr("after %Ln minute(s)", "", count)


_counting = Counting()
files = _counting.files
documents = _counting.documents
findings = _counting.findings
tokens = _counting.tokens
packets = _counting.packets
places = _counting.places
unread_areas = _counting.unread_areas
words = _counting.words
rows = _counting.rows
terms = _counting.terms
entities = _counting.entities
forms = _counting.forms
mistakes = _counting.mistakes
failed_attempts = _counting.failed_attempts
after_minutes = _counting.after_minutes


def counted(count: int, one: str, many: str) -> str:
    """Return ``one`` for a single thing, else ``many``, each with {count} filled in."""
    return (one if count == 1 else many).format(count=count)
