"""The review screen: documents, their text with every finding marked, and the decision on each finding.

What may enter draws findings or turns a key into a decision; decisions themselves are made by the workflow's
``Review``, in the vault's thread.
"""
