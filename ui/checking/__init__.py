"""Tools on any two files or any terms list, without a vault: what differs, and what can still be read.

What may enter asks for files and shows what the workflow found in them; it keeps nothing.
"""
