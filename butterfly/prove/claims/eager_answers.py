"""Whether an operator answers, as it runs, what its exported graph says: at many sizes and in every mode.

Code that asks whether it is exported, which modes are on, or anything else beside its inputs runs otherwise than its
graph. A proof is of the graph, so the two are compared on numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

import torch
from torch import Tensor
from torch.fx import Interpreter
from torch.overrides import TorchFunctionMode

from butterfly.contracts.operator import Operator
from butterfly.evaluation.graph import export_graph
from butterfly.fusion import Domain
from butterfly.fusion.rounding import accumulator
from butterfly.prove.export.dynamic_shapes import export_dynamic
from butterfly.prove.export.example_inputs import ExampleInputs
from butterfly.prove.induction.bounded_sizes import COORDINATES, WORKERS


@contextmanager
def _wide_default() -> Iterator[None]:
    before = torch.get_default_dtype()
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


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


GPU, HERE = torch.device("cuda", 0), torch.device("cpu")
MODES: dict[str, Callable[[], AbstractContextManager[object]]] = {
    "as usual": nullcontext,
    "without gradients": torch.no_grad,
    "in inference mode": torch.inference_mode,
    "under autocast": lambda: torch.autocast("cpu", torch.bfloat16),
    "under the default dtype float64": _wide_default,
    "as if on a GPU": _AsIfOnGpu,
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
    for workers, size in _sizes(operator):
        if not operator.monoid:
            function, *example = examples.of("pool", workers=workers, size=size)
            graph = export_graph(function, *example)
        module: torch.fx.GraphModule = graph.program.module()
        place = f"it answers otherwise than its exported graph at k = {workers}, d = {size}"
        for inputs in _cases(operator, workers, size):
            wanted = Interpreter(module).run(*(tensor.clone() for tensor in inputs[: len(example)]))
            if not bool(wanted.isfinite().all()):
                continue
            if how := _differs(operator, inputs, wanted):
                return f"{how} {place}"
        usual = _case(operator, workers, size)
        wanted = Interpreter(module).run(*(tensor.clone() for tensor in usual[: len(example)]))
        for dtype in NARROW:
            if _differs_narrow(operator, dtype, usual, wanted):
                return f"in {dtype} {place}"
    return _axes_fault(operator)


def _differs(operator: Operator, inputs: tuple[Tensor, Tensor, Tensor], wanted: Tensor) -> str:
    """The circumstance in which it is farther from its graph's answer than rounding, in words."""
    bound = 2 * operator.rounding_bound(*inputs) + 1e-12
    for mode, entered in MODES.items():
        with entered():
            try:
                answer = operator.pool(*(tensor.clone() for tensor in inputs))
            except Exception as error:  # whatever it raises is reported
                return f"run {mode} it raises {type(error).__name__}:"
        if not bool(((answer - wanted).abs() <= bound).all()):
            return f"run {mode}"
    outputs, weights, alive = inputs
    answer = operator.pool(outputs.clone().as_subclass(_Subclass), weights.clone().as_subclass(_Subclass), alive)
    return "" if bool(((answer.as_subclass(Tensor) - wanted).abs() <= bound).all()) else "for a subclass of Tensor"


def _axes_fault(operator: Operator) -> str:
    """Whether outputs [k, n, m, d] are fused as outputs [k, n·m, d] are, which the graphs are read for."""
    outputs, weights, alive = _case(operator, 3, 24)
    folded = outputs.reshape(3, 6, 4)
    folded = folded.softmax(-1) if operator.domain is Domain.PROBABILITIES else folded
    folded = folded.log_softmax(-1) if operator.domain is Domain.LOGITS else folded
    wanted = operator.pool(folded, weights, alive)
    bound = 2 * operator.rounding_bound(folded, weights, alive) + 1e-12
    try:
        answer = operator.pool(folded.reshape(3, 2, 3, 4), weights, alive).reshape(6, 4)
    except Exception:  # one that takes no more axes says so, and answers nothing else
        return ""
    return "" if bool(((answer - wanted).abs() <= bound).all()) else "it fuses outputs [k, n, m, d] otherwise"


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


def _sizes(operator: Operator) -> Iterator[tuple[int, int]]:
    if not operator.monoid:
        yield from ((workers, COORDINATES) for workers in WORKERS)
        return
    yield from ((workers, 5) for workers in BLOCKS)
    yield from ((3, size) for size in (*BLOCKS, *LONG))


def _cases(operator: Operator, workers: int, size: int) -> Iterator[tuple[Tensor, Tensor, Tensor]]:
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
