"""How hypothesis searches: the same examples in every `make test`, new ones in `make nightly`."""

from __future__ import annotations

from hypothesis import settings

# No deadline: a machine that does something else for a moment is not a fault of what is tested.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("new", deadline=None, print_blob=True)
settings.load_profile("same")
