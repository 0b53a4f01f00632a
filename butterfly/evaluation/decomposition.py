"""Decomposes an exported program to core ATen, in less than half of the time of ``run_decompositions``.

``run_decompositions`` traces a program twice: to learn what it writes to, and to write it down. A program without an
operation that writes is traced once here, by the same rules. Only what is decomposed is computed. The graph is the
same, except that a size which several inputs share may be read from another of them. Any other program goes to
``run_decompositions``.
"""

import operator
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import cache
from typing import cast

import torch
from torch._dispatch.python import enable_python_dispatcher
from torch._guards import detect_fake_mode
from torch._ops import OperatorBase, OpOverload
from torch._subclasses.functional_tensor import FunctionalTensorMode, dispatch_functionalize
from torch.export import ExportedProgram, default_decompositions, exported_program
from torch.export.graph_signature import ExportGraphSignature, OutputKind, TensorArgument
from torch.fx import GraphModule, Interpreter, Node
from torch.fx.experimental.proxy_tensor import (
    fetch_object_proxy,
    fetch_sym_proxy,
    get_proxy_mode,
    make_fx,
    track_tensor_tree,
)
from torch.fx.node import Argument, Target
from torch.utils._pytree import tree_map

COLLECTED, PRESERVABLE = "_collect_all_valid_cia_ops", "_is_preservable_cia_op"
"""Private functions of torch: the first collects composite operations, the second says whether one may be kept."""
SIZES = (
    torch.ops.aten.sym_size.int, operator.add, operator.mul, operator.sub, operator.floordiv, operator.truediv,
    torch.sym_float,
)  # fmt: skip
"""Operations on sizes alone. ``run_decompositions`` makes them from others, such as the count of entries."""
RENAMED = (torch.ops.aten.detach.default, torch.ops.aten.lift_fresh.default, torch.ops.aten.alias.default)
"""What a functional trace writes down as another operation."""


def decomposed(program: ExportedProgram) -> ExportedProgram:
    """The program in core ATen operations; its signature tells what it writes to."""
    if not all(hasattr(exported_program, name) for name in (COLLECTED, PRESERVABLE)):  # another version of torch
        core: ExportedProgram = program.run_decompositions(_core())
        return core
    once = _traced_once(program) if _only_reads(program) else None
    return once or traced_twice(program)


def traced_twice(program: ExportedProgram) -> ExportedProgram:
    """By ``run_decompositions``, without the override that it sets for every composite operation of torch so that a
    caller can keep some. The default table keeps none, and the dispatcher decomposes those without an override too."""
    with _no_overrides():
        core: ExportedProgram = program.run_decompositions(_without_composites())
    return core


def _only_reads(program: ExportedProgram) -> bool:
    """Whether it writes to no tensor, and has no graph within its graph."""
    return all(spec.kind is OutputKind.USER_OUTPUT for spec in program.graph_signature.output_specs) and all(
        map(_plain, program.graph.nodes)
    )


def _plain(node: Node) -> bool:
    if node.op == "placeholder":
        return isinstance(node.meta["val"], torch.Tensor)
    if node.op == "call_function":
        reads = isinstance(node.target, OpOverload) and not node.target._schema.is_mutable
        part = node.target is operator.getitem and isinstance(node.meta.get("val"), torch.Tensor)
        return part or node.target in SIZES or (reads and not isinstance(node.meta.get("val"), torch.SymInt))
    return node.op == "output" and all(isinstance(each, Node) for each in cast("tuple[object, ...]", node.args[0]))


def _traced_once(program: ExportedProgram) -> ExportedProgram | None:
    """None where something asks for a size in a way that ``run_decompositions`` resolves."""
    inputs = [node for node in program.graph.nodes if node.op == "placeholder"]
    example = [node.meta["val"] for node in inputs]

    def traced(*given: torch.Tensor) -> object:
        mode = get_proxy_mode()
        assert mode is not None
        proxy = fetch_sym_proxy(mode.tracer)
        sizes: list[object] = [size for tensor in given for size in tensor.shape]
        for size in sizes:
            if isinstance(size, torch.SymInt):
                proxy(size)  # names the sizes of the inputs in the order in which a functional trace asks for them
        return _Kept(program.graph_module).run(*given)

    with detect_fake_mode(example) or nullcontext(), enable_python_dispatcher(), torch.no_grad():
        core: GraphModule = make_fx(traced, decomposition_table=_without_composites())(*example)
    for node, named in zip(core.graph.nodes, inputs, strict=False):
        node.name = node.target = named.name
    core.graph.eliminate_dead_code()
    return _like(program, core) if all(map(_plain, core.graph.nodes)) else None


class _Kept(Interpreter):
    """Runs a program in ``make_fx``, and computes only what is decomposed; the rest it writes down as it stands.

    What an operation makes is known since the program was exported. To compute it again costs most of a trace.
    """

    def call_function(self, target: Target, args: tuple[Argument, ...], kwargs: dict[str, Argument]) -> object:
        """The value of one node."""
        if not isinstance(target, OpOverload) or target in SIZES:
            return super().call_function(target, args, kwargs)
        if target in RENAMED:
            return dispatch_functionalize(target, FunctionalTensorMode(export=True))(*args, **kwargs)
        if not _is_core(target):
            return super().call_function(target, args, kwargs)
        mode = get_proxy_mode()
        assert mode is not None
        tracer = mode.tracer

        def proxy(given: object) -> object:
            if isinstance(given, torch.Tensor):
                known = fetch_object_proxy(tracer, given)
                assert not isinstance(known, torch.Tensor)  # it is an input, or was made here
                return known.proxy
            return fetch_sym_proxy(tracer)(given) if isinstance(given, torch.SymInt | torch.SymFloat) else given

        named = tracer.graph._target_to_str(target.overloadpacket.__name__)  # as ``make_fx`` names what it traces
        positional, keywords = tree_map(proxy, (args, kwargs))
        made = tracer.create_proxy("call_function", target, positional, keywords, name=named)
        return track_tensor_tree(self.node.meta["val"], made, constant=None, tracer=tracer)

    def run_node(self, n: Node) -> object:
        """One node."""
        self.node = n
        return super().run_node(n)


def _like(program: ExportedProgram, core: GraphModule) -> ExportedProgram:
    """A program with another graph, of the same inputs and outputs."""
    returned = cast("tuple[Node, ...]", core.graph.output_node().args[0])
    signature = program.graph_signature
    outputs = [
        replace(spec, arg=TensorArgument(name=node.name))
        for spec, node in zip(signature.output_specs, returned, strict=True)
    ]
    whole = program.module_call_graph[0]
    called = replace(whole, signature=replace(whole.signature, outputs=[spec.arg for spec in outputs]))
    return ExportedProgram(
        root=core,
        graph=core.graph,
        graph_signature=ExportGraphSignature(signature.input_specs, outputs),
        state_dict=program.state_dict,
        range_constraints=program.range_constraints,
        module_call_graph=[called],
        example_inputs=program.example_inputs,
        constants=program.constants,
    )


@cache
def _core() -> dict[OperatorBase, Callable[..., object]]:
    """The default table, made once: torch gathers it from every operation there is."""
    return dict(default_decompositions().items())


@cache
def _is_core(operation: OpOverload) -> bool:
    """Whether nothing decomposes it, and it makes a tensor of its own or a view."""
    composite = operation.has_kernel_for_dispatch_key(torch._C.DispatchKey.CompositeImplicitAutograd)
    return not composite and operation not in _without_composites() and operation not in RENAMED


@cache
def _without_composites() -> dict[OpOverload, Callable[..., object]]:
    composite: Callable[[OperatorBase], bool] = getattr(exported_program, PRESERVABLE)
    return {
        operation: rule
        for operation, rule in _core().items()
        if isinstance(operation, OpOverload) and not composite(operation)
    }


@contextmanager
def _no_overrides() -> Iterator[None]:
    collect = getattr(exported_program, COLLECTED)
    setattr(exported_program, COLLECTED, set[OperatorBase])
    try:
        yield
    finally:
        setattr(exported_program, COLLECTED, collect)
