"""Detection in the settings: the languages of the documents, and spaCy pipelines of the user's own.

What may enter changes how documents are read, whatever the policy; rules belong to policies.
"""
