"""Makes the entity model of ``resources/models/entities`` from a public encoder; a developer's tool, never imported by the program.

``python -m redaction.training`` reads corpora and templates, trains, quantises and measures; torch, safetensors and
onnx come with the extra ``train`` and are imported where they are used.
"""

from __future__ import annotations
