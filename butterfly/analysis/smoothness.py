"""Whether a model is a C^∞ map from its embedding onward (specification, definition 1.1; ledger, D1.1)."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, fx, nn
from torch.export import ExportedProgram
from torch.export.graph_signature import InputKind

from butterfly.analysis.op_classes import classify
from butterfly.analysis.parts import evaluated
from butterfly.analysis.shift import CONSTANT, Value, number
from butterfly.models.base import first_line

if TYPE_CHECKING:
    from transformers import PreTrainedModel

ITEMS, TOKENS = 2, 7
"""The sizes of the exported input: unequal, and neither of them 1, so that no dimension is mistaken for another."""


@dataclass(frozen=True, slots=True)
class Break:
    """An op that is not shown smooth, and that the outputs may depend on."""

    op: str
    """Its name, as in ``aten.relu.default``."""
    module: str
    """The path of the module that applies it."""
    why: str
    """A clause whose subject is the op."""


@dataclass(frozen=True, slots=True)
class Walk:
    """What a walk of a graph found."""

    ops: Mapping[str, int]
    """How often each op is applied to what depends on the embedding."""
    breaks: tuple[Break, ...]
    """In the order of the graph; none when the map is smooth."""
    trouble: str = ""
    """Why there is no graph to walk, where there is none."""

    @property
    def smooth(self) -> bool:
        """Whether every op is shown smooth, or its symbol cancels. A graph with no op shows nothing."""
        return bool(self.ops) and not self.breaks


class _FromEmbedding(nn.Module):
    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, embedded: Tensor) -> Tensor:
        logits: Tensor = self.model(inputs_embeds=embedded, use_cache=False).logits
        return logits


def smoothness(model: PreTrainedModel) -> Walk:
    """Walk the graph of ``model`` from token embeddings [B, T, d] to logits [B, T, V], as ``torch.export`` gives it.

    The graph is read over the reals: a cast between float dtypes is the identity. The model is left as it was, and
    nothing is computed with its weights. A model that torch cannot export gives a walk whose ``trouble`` says so.

    Args:
        model: any causal language model that takes ``inputs_embeds``.
    """
    embedding = model.get_input_embeddings().weight
    width = embedding.shape[1]
    sample = torch.zeros(ITEMS, TOKENS, width, dtype=embedding.dtype, device=embedding.device)
    try:
        program = exported(_FromEmbedding(model), sample)
    except Exception as error:  # torch's exporter raises what the model's own code makes it raise
        return Walk({}, (), f"{type(error).__name__}: {first_line(error)}")
    return walk(program, "model.")


def exported(module: nn.Module, sample: Tensor) -> ExportedProgram:
    """The functional graph of a module, in evaluation mode; its ops stay whole.

    Args:
        module: takes one tensor.
        sample: any numbers in the shape and dtype of that tensor.
    """
    with evaluated(module), torch.no_grad(), warnings.catch_warnings():
        # torch warns of itself while it copies its own trees.
        warnings.simplefilter("ignore", FutureWarning)
        program: ExportedProgram = torch.export.export(module, (sample,), strict=False).run_decompositions({})
    return program


def walk(program: ExportedProgram, prefix: str = "") -> Walk:
    """Classify every op between the user's inputs and the outputs of a program.

    Args:
        prefix: taken off the paths of modules.
    """
    inputs = {spec.arg.name for spec in program.graph_signature.input_specs if spec.kind is InputKind.USER_INPUT}
    values: dict[fx.Node, Value] = {}
    breaks: dict[str, Break] = {}
    behind: dict[str, frozenset[str]] = {}
    ops: dict[str, int] = {}
    reached: frozenset[str] = frozenset()

    def of(argument: Any) -> Value:
        if isinstance(argument, fx.Node):
            return values[argument]
        if isinstance(argument, list | tuple):
            return Value(any(of(each).active for each in argument))
        return number(argument) if isinstance(argument, int | float) else CONSTANT

    for node in program.graph.nodes:
        given = [values[each] for each in node.all_input_nodes]
        symbols: frozenset[str] = frozenset().union(*(value.symbols for value in given))
        if node.op == "output":
            reached = symbols
        elif node.op == "placeholder":
            values[node] = Value(node.name in inputs)
        elif node.op != "call_function" or not any(value.active for value in given) or _asserts(node):
            values[node] = CONSTANT
        else:
            ops[str(node.target)] = ops.get(str(node.target), 0) + 1
            value = classify(node, _short(node), of)
            if isinstance(value, str):
                breaks[node.name] = Break(str(node.target), _module(node).removeprefix(prefix), value)
                behind[node.name] = symbols
                value = Value(shifts={node.name: 1}, constant_along=_single(node))
            values[node] = value
    return Walk(ops, tuple(breaks[name] for name in breaks if name in _all_behind(reached, behind)))


def _all_behind(reached: frozenset[str], behind: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The symbols that reach the outputs, and those that their own ops were applied to."""
    while (wider := reached.union(*(behind[name] for name in reached))) != reached:
        reached = wider
    return reached


def _asserts(node: fx.Node) -> bool:
    return _short(node).startswith("_assert")


def _short(node: fx.Node) -> str:
    """An op's name without its namespace and overload."""
    return str(getattr(node.target, "__name__", node.target)).partition(".")[0]


def _module(node: fx.Node) -> str:
    """The path of the innermost module that a node comes from."""
    stack = list((node.meta.get("nn_module_stack") or {}).values())
    return str(stack[-1][0]) if stack else ""


def _single(node: fx.Node) -> frozenset[int]:
    """The dimensions of a node along which there is one entry, so that it is constant when broadcast."""
    made = node.meta["val"]
    return (
        frozenset(dim for dim, size in enumerate(made.shape) if size == 1) if isinstance(made, Tensor) else frozenset()
    )
