"""One operator on one value, with a safe way out where it does not fit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from redaction.operators import date_shift, generalise, keep, redact, surrogate, token
from redaction.operators.errors import NotApplicable
from redaction.tokens import Spelling, Token, legal_text

_Function = Callable[[str, str, Mapping[str, Any]], str]
_APPLY: Mapping[str, _Function] = {
    "token": token.apply,
    "redact": redact.apply,
    "surrogate": surrogate.apply,
    "generalise": generalise.apply,
    "date_shift": date_shift.apply,
    "keep": keep.apply,
}
_RESTORE: Mapping[str, _Function] = {
    "token": token.restore,
    "surrogate": surrogate.restore,
    "date_shift": date_shift.restore,
    "keep": keep.restore,
}


def apply(name: str, text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return what stands in place of ``text`` after the operator ``name``.

    Where the operator has no sound result for this value or its place, the value becomes its token
    (``parameters["token"]``), or is redacted if it has none. Raises NotApplicable for an unknown operator, and for
    "token" without a token: never is a value left standing by accident.
    """
    if name not in _APPLY:
        raise NotApplicable(operator=name, entity_type=entity_type)
    try:
        result = _APPLY[name](text, entity_type, parameters)
        if name in {"token", "redact", "keep"}:
            return result
        legal = legal_text(result, parameters.get("spelling", Spelling.PLAIN))
        if legal is not None and text.casefold() not in legal.casefold():
            return legal
    except NotApplicable:
        if name == "token":
            raise
    fallback = token.apply if isinstance(parameters.get("token"), Token) else redact.apply
    return fallback(text, entity_type, parameters)


def restore(name: str, text: str, entity_type: str, parameters: Mapping[str, Any]) -> str:
    """Return the original of what a reversible operator made, given the parameters that its ``restore`` names.

    Raises NotApplicable for an operator that cannot be reversed, and for a text that it did not make.
    """
    if name not in _RESTORE:
        raise NotApplicable(operator=name, entity_type=entity_type)
    return _RESTORE[name](text, entity_type, parameters)
