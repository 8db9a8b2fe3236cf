"""The main job, step by step, without Qt: what the command line and the desktop call.

Each module is one step. Functions are synchronous, take a progress callback and a cancel token where they may be
long, and return frozen dataclasses. One document's detection and rendering (``document_work``) is pure and
picklable; only the coordinating process touches the vault.
"""
