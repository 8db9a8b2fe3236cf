"""The application: matters, vault, policies, audit, the workflow and its command line.

``workflow`` joins ``redaction`` and ``crypto``, which know nothing of each other. No Qt here.
"""

__version__ = "0.1.0"
