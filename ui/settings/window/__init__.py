"""The window in the settings: its palette, size of text, language and keys.

What may enter is kept on this machine beside the vault and says nothing about matters or people.
"""
