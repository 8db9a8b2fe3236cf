"""The audit log: events, verification, export.

What may enter shows the log; nothing here can change it.
"""
