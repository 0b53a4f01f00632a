"""Whether an operator answers, as it runs, what its exported graph says: at many sizes and in every mode.

Code that asks whether it is exported, which modes are on, or anything else beside its inputs runs otherwise than its
graph. A proof is of the graph, so the two are compared on numbers.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from itertools import permutations

import torch
from torch import Tensor, nn
from torch.fx import Interpreter
from torch.overrides import TorchFunctionMode

from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import export_graph
from butterfly.fusion import Domain
from butterfly.fusion.rounding import accumulator
from butterfly.prove.claims.as_if_compiled import as_if_compiled
from butterfly.prove.export.dynamic_shapes import export_dynamic
from butterfly.prove.export.example_inputs import ExampleInputs
from butterfly.prove.induction.bounded_sizes import COORDINATES, WORKERS

Ask = Callable[[Tensor, Tensor, Tensor], Tensor]
Mode = Callable[[Operator], AbstractContextManager[object]]
"""A circumstance in which an operator runs."""


def _default(dtype: torch.dtype) -> Mode:
    """Under another default dtype."""

    @contextmanager
    def entered(operator: Operator) -> Iterator[None]:
        before = torch.get_default_dtype()
        torch.set_default_dtype(dtype)
        try:
            yield
        finally:
            torch.set_default_dtype(before)

    return entered


def _autocast(dtype: torch.dtype) -> Mode:
    """Under autocast, of the CPU and of a GPU that need not be there."""

    @contextmanager
    def entered(operator: Operator) -> Iterator[None]:
        before = torch.is_autocast_enabled("cuda"), torch.get_autocast_dtype("cuda")
        torch.set_autocast_enabled("cuda", True)
        torch.set_autocast_dtype("cuda", dtype)
        try:
            with torch.autocast("cpu", dtype):
                yield
        finally:
            torch.set_autocast_enabled("cuda", before[0])
            torch.set_autocast_dtype("cuda", before[1])

    return entered


@contextmanager
def _deterministic(operator: Operator) -> Iterator[None]:
    before = torch.are_deterministic_algorithms_enabled()
    torch.use_deterministic_algorithms(True)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(before)


@contextmanager
def _evaluating(operator: Operator) -> Iterator[None]:
    """Modules that are in training mode, as they are made, in evaluation mode, as they are used."""
    training = [module for module in modules(operator.source) if module.training]
    for module in training:
        module.training = False
    try:
        yield
    finally:
        for module in training:
            module.training = True


def modules(source: Callable[..., object]) -> list[nn.Module]:
    """The modules that an operator is, that it holds or that its function names, with their parts."""
    held = [source, *getattr(source, "__dict__", {}).values()]
    function = inspect.unwrap(source) if inspect.isroutine(source) else type(source).__call__
    if inspect.isfunction(function):
        named = inspect.getclosurevars(function)
        held += [*named.nonlocals.values(), *named.globals.values()]
    return [part for each in held if isinstance(each, nn.Module) for part in each.modules()]


class _Subclass(Tensor):
    """A tensor of another type, and nothing else."""


class _AsIfOnGpu(TorchFunctionMode):
    """Tensors on the CPU say that they are on a GPU; what is made on that GPU is made here."""

    def __torch_function__(
        self,
        func: Callable[..., object],
        types: Collection[type],
        args: Sequence[object] = (),
        kwargs: Mapping[str, object] | None = None,
    ) -> object:
        """Answers what is asked about the device, and does the rest where the tensors are."""
        if func == Tensor.device.__get__:
            return GPU
        if func in (Tensor.is_cuda.__get__, Tensor.is_cpu.__get__):  # type: ignore[attr-defined]
            return bool(func == Tensor.is_cuda.__get__)  # type: ignore[attr-defined]
        here = [HERE if isinstance(argument, torch.device) else argument for argument in args]
        named = {name: HERE if name == "device" and value else value for name, value in (kwargs or {}).items()}
        return func(*here, **named)


MORE_AXES = ((2, 3, 4), (2, 3, 2, 2))
"""Outputs beside the workers' axis, of as many numbers; torch has memory formats of its own for four axes and five."""
GPU, HERE = torch.device("cuda", 0), torch.device("cpu")
MODES: dict[str, Mode] = {
    "as usual": nullcontext,
    "without gradients": lambda _: torch.no_grad(),
    "in inference mode": lambda _: torch.inference_mode(),
    "in evaluation mode": _evaluating,
    "under autocast": _autocast(torch.bfloat16),
    "under autocast to float16": _autocast(torch.float16),
    "under the default dtype float64": _default(torch.float64),
    "under the default dtype bfloat16": _default(torch.bfloat16),
    "under the default dtype float16": _default(torch.float16),
    "with deterministic algorithms": _deterministic,
    "as if compiled": lambda _: as_if_compiled(),
    "as if on a GPU": lambda _: _AsIfOnGpu(),
}
NARROW = (torch.float32, torch.bfloat16, torch.float16)
FAR = 32
"""An answer may differ from the exact one by this many times the dtype's precision, relative to the largest output."""
BLOCKS = (2, 3, 5, 8, 9, 17, 33, 65, 129, 257)
SMALL = 8
"""Up to this length, workers with equal outputs, with weight 0 and that failed are tried too."""
LONG = (513, 1025, 4096, 4097, 8193, 32000, 50257, 128256)
"""Lengths at which code often takes another path: block sizes and vocabularies."""


def eager_fault(operator: Operator) -> str:
    """Where the operator's answer differs from its graph's, in words; empty if nowhere.

    Raises:
        UnmodelledError: it cannot be exported.
    """
    examples = ExampleInputs(operator)
    if operator.monoid:
        function, *example = examples.of("pool")
        graph = export_dynamic(function, *example)
    for workers, size in sizes(operator):
        if not operator.monoid:
            function, *example = examples.of("pool", workers=workers, size=size)
            graph = export_graph(function, *example)
        module: torch.fx.GraphModule = graph.program.module()
        place = f"answers otherwise than its exported graph at k = {workers}, d = {size}"
        for inputs in cases(operator, workers, size):
            wanted = Interpreter(module).run(*(tensor.clone() for tensor in inputs[: len(example)]))
            if not bool(wanted.isfinite().all()):
                continue
            for form, ask in asked_forms(operator, max(workers, size)):
                if how := _differs(operator, ask, inputs, wanted):
                    return f"{how} {form} {place}"
        usual = _case(operator, workers, size)
        wanted = Interpreter(module).run(*(tensor.clone() for tensor in usual[: len(example)]))
        for dtype in NARROW:
            if _differs_narrow(operator, dtype, usual, wanted):
                return f"in {dtype} it {place}"
    return _axes_fault(operator)


def asked_forms(operator: Operator, length: int) -> Iterator[tuple[str, Ask]]:
    """The batched form; of a monoid, where inputs are short, also the fold of lift, merge and finish."""
    yield "it", operator.pool
    source = operator.source

    def folded(outputs: Tensor, weights: Tensor, alive: Tensor) -> Tensor:
        state = source.empty(outputs[0])
        for output, weight, lives in zip(outputs, weights, alive, strict=True):
            state = source.merge(state, source.lift(weight, output)) if lives else state
        answer: Tensor = source.finish(state)
        return answer

    if operator.monoid and length <= SMALL:
        yield "its fold", folded


def _differs(operator: Operator, ask: Ask, inputs: tuple[Tensor, Tensor, Tensor], wanted: Tensor) -> str:
    """The circumstance in which it is farther from its graph's answer than rounding, in words."""
    bound = 2 * operator.rounding_bound(*inputs) + 1e-12
    for mode, entered in MODES.items():
        with entered(operator):
            try:
                answer = ask(*(tensor.clone() for tensor in inputs))
            except Exception as error:  # whatever it raises is reported
                return f"run {mode} it raises {type(error).__name__}:"
        if not bool(((answer - wanted).abs() <= bound).all()):
            return f"run {mode}"
    outputs, weights, alive = inputs
    answer = ask(outputs.clone().as_subclass(_Subclass), weights.clone().as_subclass(_Subclass), alive)
    return "" if bool(((answer.as_subclass(Tensor) - wanted).abs() <= bound).all()) else "for a subclass of Tensor"


def _axes_fault(operator: Operator) -> str:
    """Whether outputs of more axes are fused as outputs [k, n, d] are, in any order of their axes in memory."""
    outputs, weights, alive = _case(operator, 3, 24)
    for shape in MORE_AXES:
        folded = outputs.reshape(3, -1, shape[-1])
        folded = folded.softmax(-1) if operator.domain is Domain.PROBABILITIES else folded
        folded = folded.log_softmax(-1) if operator.domain is Domain.LOGITS else folded
        placed = (weights[:, None] + torch.linspace(0, 1, folded.shape[1], dtype=weights.dtype)) / 2
        for given in (weights, placed) if operator.weighs_positions else (weights,):
            wanted = operator.pool(folded, given, alive)
            bound = 2 * operator.rounding_bound(folded, given, alive) + 1e-12
            unfolded = given if given is weights else given.reshape(3, *shape[:-1])
            for order in ((0, *rest) for rest in permutations(range(1, len(shape) + 1))):
                held = folded.reshape(3, *shape).permute(order).contiguous().permute(*torch.tensor(order).argsort())
                try:
                    answer = operator.pool(held, unfolded, alive).reshape(wanted.shape)
                except Exception:  # one that takes no more axes says so, and answers nothing else
                    return ""
                if not bool(((answer - wanted).abs() <= bound).all()):
                    axes = ", ".join("nmlj"[: len(shape) - 1])
                    way = "" if list(order) == sorted(order) else f" that lie in memory in the order {order}"
                    return f"it fuses outputs [k, {axes}, d]{way} otherwise"
    return ""


def _differs_narrow(
    operator: Operator, dtype: torch.dtype, inputs: tuple[Tensor, Tensor, Tensor], wanted: Tensor
) -> bool:
    """Whether it is far from the answer in a narrower dtype, where it takes that: farther than its rounding, by far."""
    outputs, weights, alive = inputs
    try:
        with torch.no_grad():
            answer = operator.pool(outputs.to(dtype), weights.to(accumulator(dtype)), alive.clone()).double()
    except Exception:  # it may take float64 alone
        return False
    allowed = FAR * torch.finfo(dtype).eps * outputs.abs().amax()
    return not bool(((answer - wanted).abs() <= allowed).all())


def sizes(operator: Operator) -> Iterator[tuple[int, int]]:
    """Numbers of workers and of coordinates at which it is asked."""
    if not operator.monoid:
        yield from ((workers, COORDINATES) for workers in WORKERS)
        return
    yield from ((workers, 5) for workers in BLOCKS)
    yield from ((3, size) for size in (*BLOCKS, *LONG))


def cases(operator: Operator, workers: int, size: int) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
    """A random case. At small sizes also workers with equal outputs, with weight 0, and that failed."""
    outputs, weights, alive = _case(operator, workers, size)
    yield outputs, weights, alive
    if size > SMALL:
        return
    yield outputs[:1].repeat(workers, 1), torch.ones_like(weights), alive
    first = torch.arange(workers) == 0
    yield outputs, torch.where(first, 0.0, weights), alive
    if operator.takes_alive:
        yield outputs, weights, alive & ~first


def _case(operator: Operator, workers: int, size: int) -> tuple[Tensor, Tensor, Tensor]:
    random = torch.Generator().manual_seed(workers + size)
    outputs = torch.randn(workers, size, generator=random, dtype=torch.float64)
    if operator.domain is Domain.PROBABILITIES:
        outputs = outputs.softmax(-1)
    elif operator.domain is Domain.LOGITS:
        outputs = outputs.log_softmax(-1)
    weights = torch.rand(workers, generator=random, dtype=torch.float64) + 0.5
    return outputs, weights, torch.ones(workers, dtype=torch.bool)
