"""The matters of the vault and the documents of the chosen one: the place where files come in.

What may enter lists matters or takes documents up to their detection.
"""
