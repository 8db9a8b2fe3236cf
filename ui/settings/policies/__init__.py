"""Policies in the settings: a list with what each does, and an editor with everything that is wrong beside the text.

What may enter shows or edits a policy; what a policy means is the workflow's.
"""
