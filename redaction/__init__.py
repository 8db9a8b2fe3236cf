"""Documents, detection, operators, rendering and the leak check.

Nothing here knows keys, vaults, matters or windows: values go in, values come out. A module may import the
standard library, its declared libraries and its siblings, in the order of docs/architecture.md; never
``crypto``, ``kpo_vault`` or ``ui``.
"""
