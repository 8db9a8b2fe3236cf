"""OpenDocument texts, spreadsheets and presentations (OASIS ODF 1.3, ISO/IEC 26300) over every part of their package.

What may enter: the package itself, the text of its parts, and what spreadsheets have besides. Only parts and
attributes that are known here are written with their values; whatever else a package holds is left out.
"""
