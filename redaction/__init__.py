"""Documents, detection, operators, rendering and the leak check.

Nothing here knows keys, vaults, matters or windows: values go in, values come out. A module may import the
standard library, its declared libraries and its siblings, in the order of docs/architecture.md; never
``crypto``, ``kpo_vault`` or ``ui``.
"""

import os

# onnxruntime 1.29 and later report to their maker unless this is set before any library loads them; the call
# ``disable_telemetry_events`` comes too late, after a database for the reports was made in the user's cache.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
