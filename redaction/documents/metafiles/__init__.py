"""Windows metafiles (.emf, .wmf): drawings as lists of records, among them the texts and bitmaps that Office previews show.

``format`` reads and writes them; what a record is, and which bytes of it are text, is known to ``enhanced`` (MS-EMF) and
``windows`` (MS-WMF) alone.
"""
