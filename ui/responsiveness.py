"""How the interpreter shares its time between the window and the threads that wait for work."""

from __future__ import annotations

import gc
import sys

_OBJECTS = 200_000  # allocations before young objects are looked through; a packet's findings come by the ten thousand
_ROUNDS = (50, 1000)
_SWITCH = 0.001  # seconds that another thread may go on when the window has something to do


def stay_responsive() -> None:
    """Let no other thread hold the window up for long; call it once everything is loaded.

    A full collection walks every object of a review while all threads stand still, a tenth of a second for 20,000 findings;
    what is loaded by now is never garbage. A thread that computes gives way five times sooner than by default.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS, *_ROUNDS)
    sys.setswitchinterval(_SWITCH)
