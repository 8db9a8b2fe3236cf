"""The protected files: leak check of each, and original and output side by side.

What may enter shows results of protecting; it changes nothing.
"""
