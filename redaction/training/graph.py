"""The network as an ONNX graph whose operations suit a processor: whole numbers of 8 bits where time goes, no mask.

Exporting the layers one by one gives a graph that is slower by a third: onnxruntime's fused layer norm adds up number after
number, and a mask, though nothing is ever masked, keeps it from the attention that stays in the cache. Windows of one
text have one length, so that nothing has to be masked.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import onnx  # type: ignore[import-not-found,unused-ignore]
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper  # type: ignore[import-not-found,unused-ignore]

from redaction.training.network import EPSILON, HEADS, LAYERS

__all__ = ["build_graph"]

Floats = NDArray[np.float32]
_OWN = "com.microsoft"
# Of the weights: 7 bits. Processors without VNNI add two products in 16 bits, which the 8th bit could overflow.
_RANGE = 63


class _Graph:
    """Nodes and constants as they come; each method returns the name of what it computes."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, content: NDArray[Any] | np.float32) -> str:
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.asarray(content), name)
        return name

    def node(
        self, kind: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes: Any
    ) -> list[str]:
        names = [f"{kind}{len(self.nodes)}_{number}" for number in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names

    def one(self, kind: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        return self.node(kind, *inputs, domain=domain, **attributes)[0]

    def dense(self, source: str, name: str, *layers: str, bias: bool = True) -> str:
        """Multiply by the weights of one layer, or of several side by side, in whole numbers."""
        weight = np.concatenate([self.weights[f"{layer}.weight"] for layer in layers]).T
        scale = np.maximum(np.abs(weight).max(axis=0), 1e-9) / _RANGE
        whole = np.clip(np.round(weight / scale), -_RANGE, _RANGE).astype(np.int8)
        inputs = [
            self.constant(f"{name}.weight", whole),
            self.constant(f"{name}.scale", scale.astype(np.float32)),
            self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
        ]
        if bias:
            inputs.append(self.bias(name, *layers))
        return self.one("DynamicQuantizeMatMul", source, *inputs, domain=_OWN)

    def bias(self, name: str, *layers: str) -> str:
        return self.constant(
            f"{name}.bias", np.concatenate([self.weights[f"{layer}.bias"] for layer in layers])
        )

    def norm(self, source: str, name: str) -> str:
        """Layer normalisation in operations that onnxruntime does many numbers at a time."""
        last = self.constant("last", np.array([-1]))
        apart = self.one("Sub", source, self.one("ReduceMean", source, last, keepdims=1))
        variance = self.one("ReduceMean", self.one("Mul", apart, apart), last, keepdims=1)
        width = self.one("Sqrt", self.one("Add", variance, self.constant("epsilon", np.float32(EPSILON))))
        even = self.one("Mul", apart, self.one("Reciprocal", width))
        gain = self.constant(f"{name}.weight", self.weights[f"{name}.weight"])
        return self.one(
            "Add", self.one("Mul", even, gain), self.constant(f"{name}.bias", self.weights[f"{name}.bias"])
        )

    def words(self) -> str:
        """Look the pieces up; each row of the table has its own scale."""
        table = np.concatenate([self.weights["words.weight"], self.weights["added.weight"]])
        scale = np.maximum(np.abs(table).max(axis=1), 1e-9) / 127
        whole = np.round(table / scale[:, None]).astype(np.int8)
        rows = self.one("Gather", self.constant("words.weight", whole), "ids")
        rows = self.one("Cast", rows, to=TensorProto.FLOAT)
        scales = self.one("Gather", self.constant("words.scale", scale.astype(np.float32)[:, None]), "ids")
        return self.one("Mul", rows, scales)

    def embedded(self) -> str:
        length = self.one("Shape", "ids", start=1, end=2)
        table = self.constant("positions.weight", self.weights["positions.weight"])
        places = self.one("Slice", table, self.constant("start", np.array([0])), length)
        states = self.one("Add", self.words(), places)
        for name in ("shapes", "gaps"):
            rows = self.one("Gather", self.constant(f"{name}.weight", self.weights[f"{name}.weight"]), name)
            states = self.one("Add", states, rows)
        return self.norm(states, "norm")

    def layer(self, states: str, name: str) -> str:
        three = [f"{name}.{part}" for part in ("query", "key", "value")]
        parts = self.node(
            "Split", self.dense(states, f"{name}.all", *three), outputs=3, axis=2, num_outputs=3
        )
        mixed = self.one("MultiHeadAttention", *parts, domain=_OWN, num_heads=HEADS)
        attended = self.dense(mixed, f"{name}.attended", f"{name}.attended")
        states = self.norm(self.one("Add", attended, states), f"{name}.attended_norm")
        wide = self.dense(states, f"{name}.wide", f"{name}.wide", bias=False)
        wide = self.one("BiasGelu", wide, self.bias(f"{name}.wide", f"{name}.wide"), domain=_OWN)
        narrow = self.dense(wide, f"{name}.narrow", f"{name}.narrow")
        return self.norm(self.one("Add", narrow, states), f"{name}.norm")

    def head(self, states: str) -> str:
        weight = self.constant("head.weight", self.weights["head.weight"].T)
        figures = self.one(
            "Add", self.one("MatMul", states, weight), self.constant("head.bias", self.weights["head.bias"])
        )
        return self.one("Softmax", figures, axis=-1)


def build_graph(weights: Mapping[str, Floats]) -> onnx.ModelProto:
    """Return the graph: ``ids``, ``shapes`` and ``gaps`` (rows, pieces) in, ``probabilities`` (rows, pieces, labels) out."""
    graph = _Graph(weights)
    states = graph.embedded()
    for number in range(LAYERS):
        states = graph.layer(states, f"layers.{number}")
    last = graph.head(states)
    graph.nodes[-1].output[0] = last = "probabilities"
    shape = ["rows", "pieces"]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in ("ids", "shapes", "gaps")
    ]
    labels = len(weights["head.bias"])
    output = helper.make_tensor_value_info(last, TensorProto.FLOAT, [*shape, labels])
    body = helper.make_graph(graph.nodes, "entities", inputs, [output], list(graph.constants.values()))
    opsets = [helper.make_opsetid("", 18), helper.make_opsetid(_OWN, 1)]
    return helper.make_model(body, opset_imports=opsets, ir_version=9, producer_name="redaction.training")
