"""The door: make a vault at the first start, unlock it later, show the recovery key once.

What may enter asks for a passphrase or shows the recovery key; a passphrase is handed to the workflow and kept nowhere.
"""
