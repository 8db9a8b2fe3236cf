"""Keys, packets and proofs: the age format, identities, cards, signatures, sealed packets, Merkle logs, vault rows.

What enters knows nothing of documents, of Qt or of the application: bytes, paths and public values only. This is
the only package that may import a cryptographic library.
"""
