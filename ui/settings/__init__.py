"""What a person sets for the vault and the window: policies, protected terms, keys and appearance.

What may enter shows or changes a setting; what a setting means is the workflow's.
"""
