"""Results come home: tokens back to originals, with a report of every token that needs a look.

What may enter shows the outcome of restoring; originals are written into the chosen folder and shown nowhere else.
"""
