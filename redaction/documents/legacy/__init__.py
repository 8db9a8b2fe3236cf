"""Old binary Office files and RTF: turned into their successors by LibreOffice, where it is installed, and read as those.

What may enter: the call of LibreOffice in a private, offline, macro-free setting. Nothing here reads the old formats
itself; without LibreOffice such a file is refused with a sentence that says what to do.
"""
