"""Word and Excel documents (ECMA-376, ISO/IEC 29500) over every part of their ZIP package.

What may enter: the package itself, and for each kind of part the code that knows which of its texts a person
could read. Nothing here uses python-docx or openpyxl, which keep parts that they do not understand.
"""
