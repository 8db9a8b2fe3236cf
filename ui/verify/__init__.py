"""Checks packets and logs with public keys alone; it needs no vault, and is offered at the door as well.

What may enter asks for files, or shows what was found in them.
"""
