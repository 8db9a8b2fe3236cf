"""Keys and vault in the settings: every way into the vault, its sheet of paper, its backups and its soundness.

What may enter changes what opens the vault or copies it; a passphrase is handed to the workflow and kept nowhere.
"""
