"""An operator's exported graph, evaluated over any kind of number.

There is no second model of an operator. Its graph, as ``torch.export`` gives it and decomposed to core ATen, runs node
by node over numpy arrays of fractions, intervals or solver terms. An operation that is not in the table is rejected by
name, never skipped.
"""

import logging
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from traceback import walk_tb
from types import FrameType, FunctionType
from typing import Any, cast

import numpy as np
import torch
from torch.export import ExportedProgram
from torch.export.graph_signature import OutputKind
from torch.fx import config as fx_config
from torch.fx.experimental.proxy_tensor import make_fx
from torch.fx.experimental.symbolic_shapes import GuardOnDataDependentSymNode

from butterfly.evaluation.bare_export import bare_export
from butterfly.evaluation.decomposition import decomposed
from butterfly.evaluation.guarded_sizes import BETWEEN, asker, guarded_sizes
from butterfly.evaluation.operations import Operations
from butterfly.evaluation.roomy_frame import with_room
from butterfly.evaluation.scalars import Grid, Scalars, UnmodelledError
from butterfly.evaluation.truths import counted, meant

PLACEMENT = {"device", "layout", "pin_memory"}
"""Keyword arguments that say where a tensor lies: they are left out of the text of a graph."""


STACKS = "do_not_emit_stack_traces"
"""torch's own switch; another version may not look at it."""
NAMESPACES = ("aten", "butterfly")
"""Whose operations have a meaning here; what is not in the table is rejected all the same."""

Traced = Callable[..., torch.Tensor | tuple[torch.Tensor, ...] | list[torch.Tensor]]
"""A function that ``torch.export`` traces. The operator decides what it takes."""


class _Name(str):
    """The name of a value, shown without quotes."""

    __slots__ = ()
    __repr__ = str.__str__


@dataclass(frozen=True)
class ExportedGraph:
    """An exported operator."""

    program: ExportedProgram

    @property
    def text(self) -> str:
        """The graph, one operation a line: what hashes are taken of.

        Values are numbered in their order, because torch's own names depend on what was traced and then dropped. The
        prefix ``%v`` keeps the numbers apart from names of inputs, such as ``v1``, and from sizes, such as ``5``.
        """
        lines, names = [], dict[torch.fx.Node, _Name]()
        for node in self.program.graph.nodes:
            if node.target is torch.ops.aten._assert_tensor_metadata.default:
                continue
            given = torch.fx.map_arg((node.args, node.kwargs), names.__getitem__)
            names[node] = _Name(f"%v{len(names)}" if node.op == "call_function" else node.name)
            if node.op == "placeholder":
                lines.append(f"{node.name} = input")
            elif node.op == "call_function":
                arguments, named = given
                shown = [repr(argument) for argument in arguments]
                shown += [f"{key}={value!r}" for key, value in named.items() if key not in PLACEMENT]
                # A Python function's own text would hold its address in memory.
                target = node.target.__name__ if isinstance(node.target, FunctionType) else node.target
                lines.append(f"{names[node]} = {target}({', '.join(shown)})")
            elif node.op == "output":
                lines.append(f"return {given[0][0]!r}")
        return "\n".join(lines) + "\n"

    @property
    def operations(self) -> list[str]:
        """What the graph does with tensors, in order."""
        aside = (torch.ops.aten.sym_size.int, torch.ops.aten._assert_tensor_metadata.default)
        targets = [node.target for node in self.program.graph.nodes if node.op == "call_function"]
        return [str(target) for target in targets if isinstance(target, torch._ops.OpOverload) and target not in aside]

    def __call__(
        self,
        scalars: Scalars,
        *inputs: Grid,
        watch: Callable[[str, Grid], None] | None = None,
        operations: "type[Operations] | None" = None,
    ) -> list[Grid]:
        """The outputs for inputs of any exact numbers; ``watch`` sees every node's name and value.

        ``operations`` gives the table another trace of some operation, such as a sum over a symbolic axis.

        Raises:
            UnmodelledError: an operation that is not in the table, by name.
        """
        values: dict[str, object] = {}
        table = (operations or Operations)(scalars)
        given = iter(inputs)
        for node in self.program.graph.nodes:
            if node.op == "placeholder":
                values[node.name] = self._constant(scalars, node.name, given)
            elif node.op == "call_function":
                arguments = [_resolved(argument, values) for argument in node.args]
                named = {key: _resolved(value, values) for key, value in node.kwargs.items()}
                _known(node.target)
                values[node.name] = table.call(meant(node), counted(node, arguments, table), named)
            elif node.op == "output":
                return [cast("Grid", values[argument.name]) for argument in node.args[0]]
            if watch is not None and isinstance(value := values.get(node.name), np.ndarray):
                watch(node.name, value)
        raise UnmodelledError("the exported graph returns nothing; expected a tensor")

    def _constant(self, scalars: Scalars, name: str, given: Iterator[Grid]) -> Grid:
        signature = self.program.graph_signature
        for table, store in (
            (signature.inputs_to_parameters, self.program.state_dict),
            (signature.inputs_to_buffers, {**self.program.state_dict, **self.program.constants}),
            (signature.inputs_to_lifted_tensor_constants, self.program.constants),
        ):
            if name in table:
                return grid(store[table[name]], scalars)
        return next(given)


def _known(target: object) -> None:
    """Reject an operation that another library defines: its name may be that of one of core ATen.

    Raises:
        UnmodelledError: it is neither of core ATen nor of ours.
    """
    if isinstance(target, torch._ops.OpOverload) and target.namespace not in NAMESPACES:
        raise UnmodelledError(
            f"the operation {target.name()} is none of core ATen, so it is not modelled; expected operations of torch"
        )


def grid(tensor: torch.Tensor, scalars: Scalars) -> Grid:
    """The exact values of a tensor, as a grid of its shape.

    Args:
        tensor: of any shape and any float or integer dtype, or of booleans, which stay Python's.
        scalars: makes an exact number of each entry.
    """
    plain = tensor.detach().cpu()
    if plain.dtype is torch.bool:
        return plain.numpy().astype(object)
    numbers = [scalars.number(value) for value in plain.double().flatten().tolist()]
    result = np.empty(len(numbers), dtype=object)
    result[:] = numbers
    return result.reshape(tuple(plain.shape))


def export_graph(
    module: Traced, *example: torch.Tensor, sizes: Sequence[Mapping[int, torch.export.Dim]] | None = None
) -> ExportedGraph:
    """Export a module or a function for inputs shaped as the example; ``sizes`` gives, for each input, the dimensions
    that may be of any size (``torch.export.Dim``).

    Raises:
        UnmodelledError: torch cannot export it, with its reason.
    """
    wrapped = module if isinstance(module, torch.nn.Module) and sizes is None else _Function(module)
    free = None if sizes is None else {"inputs": tuple(dict(size) for size in sizes)}
    asked: list[str] = []
    try:
        with _quiet(), bare_export(), guarded_sizes() as asked:  # a decomposition may be the user's own code, too
            program = with_room(lambda: _exported(wrapped, example, free))
    except UnmodelledError:
        raise
    except GuardOnDataDependentSymNode as error:
        raise UnmodelledError(
            f"torch.export cannot export the operator: it branches on what a tensor holds ({error.cond})"
            f"{_raised_at(error)}; expected no if, while or loop over such a number: torch.where chooses between values"
        ) from error
    except Exception as error:
        if asked:
            raise UnmodelledError(asked[0]) from error
        what, first = f"{type(error).__name__}{_raised_at(error)}", str(error).strip().splitlines()
        raise UnmodelledError(
            f"torch.export cannot export the operator: {what}: {first[0] if first else ''}"
        ) from error
    if asked:
        raise UnmodelledError(asked[0])
    if any(spec.kind is not OutputKind.USER_OUTPUT for spec in program.graph_signature.output_specs):
        raise UnmodelledError(
            "the operator writes to its inputs or to its own state; expected it to leave them as they are"
        )
    return ExportedGraph(program)


def _exported(
    wrapped: torch.nn.Module, example: tuple[torch.Tensor, ...], free: dict[str, Any] | None
) -> ExportedProgram:
    """At fixed sizes what torch.export cannot read at once, such as transforms of torch.func, is traced first."""
    try:
        exported = torch.export.export(wrapped, example, dynamic_shapes=free)
    except RuntimeError as error:
        if free is not None or isinstance(error, (UnmodelledError, GuardOnDataDependentSymNode)):
            raise
        try:
            traced = make_fx(wrapped, tracing_mode="fake")(*example)
            exported = torch.export.export(traced, example)
        except Exception:  # the first reason is told
            raise error from None
    return decomposed(exported)


def _raised_at(error: BaseException) -> str:
    """File and line of the code outside of this package and of torch that raised it last, in parentheses."""
    places = [asker(frame, BETWEEN) for frame, _ in walk_tb(error.__traceback__) if not _ours(frame)]
    return next((f" ({place})" for place in reversed(places) if place), "")


def _ours(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith((str(Path(__file__).parents[1]), *BETWEEN))


@contextmanager
def _quiet() -> Iterator[None]:
    """Without what torch writes beside the error that it raises: warnings, logs, the graph so far, and the stack at
    each node, which nothing here reads."""
    before, stacks = logging.root.manager.disable, getattr(fx_config, STACKS, False)
    with warnings.catch_warnings(), redirect_stderr(StringIO()):
        warnings.simplefilter("ignore")
        logging.disable()
        setattr(fx_config, STACKS, True)
        try:
            yield
        finally:
            setattr(fx_config, STACKS, stacks)
            logging.disable(before)


class _Function(torch.nn.Module):
    def __init__(self, function: Traced) -> None:
        super().__init__()
        self.function = function

    def forward(self, *inputs: torch.Tensor) -> torch.Tensor | tuple[torch.Tensor, ...] | list[torch.Tensor]:
        return self.function(*inputs)


def _resolved(argument: object, values: Mapping[str, object]) -> object:
    if isinstance(argument, torch.fx.Node):
        return values.get(argument.name)
    if isinstance(argument, (list, tuple)):
        return [_resolved(part, values) for part in argument]
    return argument
