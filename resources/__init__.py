"""What the program ships beside its code: policies, patterns, schemas, fonts, icons, models, the
sample packet.

No code lives here; readers use ``importlib.resources.files("resources")``.
"""
