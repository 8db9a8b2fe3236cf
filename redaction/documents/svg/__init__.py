"""SVG drawings (SVG 1.1 and 2): drawn text by lines, and whatever else in them holds text or a file of its own.

Modules here know the elements of a drawing; pictures, pages and drawings within it are documents of their own.
"""
