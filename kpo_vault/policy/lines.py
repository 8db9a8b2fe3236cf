"""YAML whose mappings know their lines, so that every mistake can be named with its own."""

from __future__ import annotations

import yaml

from kpo_vault.policy.problems import Problem

__all__ = ["LinedMapping", "NotYamlError", "parse"]

_LONGEST = 1 << 20  # characters; the largest pack that comes with the program has five thousand


class LinedMapping(dict[str, object]):
    """A YAML mapping that remembers the line of each of its keys, from 1."""

    def __init__(self, values: dict[str, object] | None = None, lines: dict[str, int] | None = None) -> None:
        super().__init__(values or {})
        self.lines: dict[str, int] = lines or {}

    def line(self, key: str) -> int:
        """Return the line of a key, 1 for one that is not there."""
        return self.lines.get(key, 1)


class NotYamlError(Exception):
    """The text is no YAML mapping; ``problem`` says where it stops being one."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.problem = Problem(line, message)


# The loader in C reads ten times faster; a build of PyYAML without it has the other.
_Base: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc, valid-type]
    """A safe loader that notes keys given twice; the last one counts."""

    repeated: list[Problem]


def _construct_mapping(loader: _Loader, node: yaml.MappingNode) -> LinedMapping:
    mapping = LinedMapping()
    for key_node, value_node in node.value:
        key = str(loader.construct_object(key_node, deep=True))
        line = key_node.start_mark.line + 1
        if key in mapping:
            loader.repeated.append(Problem(line, f"{key} is given twice"))
        mapping.lines[key] = line
        mapping[key] = loader.construct_object(value_node, deep=True)
    return mapping


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _construct_mapping)


def parse(text: str) -> tuple[LinedMapping, list[Problem]]:
    """Return the mapping that a text holds and the keys that it gives twice; raise NotYamlError."""
    if len(text) > _LONGEST:
        raise NotYamlError(1, "the text is too long for a policy")
    try:
        loader = _Loader(text)
        loader.repeated = []
        try:
            root = loader.get_single_data()
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise NotYamlError(line, error.problem or "this is not YAML") from None
    except yaml.reader.ReaderError as error:
        raise NotYamlError(text.count("\n", 0, error.position) + 1, "a character that YAML forbids") from None
    except (yaml.YAMLError, ValueError):  # ValueError: a date or number that is none
        raise NotYamlError(1, "this is not YAML") from None
    except RecursionError:
        raise NotYamlError(1, "the text is nested too deeply") from None
    if not isinstance(root, LinedMapping):
        raise NotYamlError(1, "a policy is a mapping with the keys name, title and entities")
    return root, loader.repeated
