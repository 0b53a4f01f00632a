"""Every modelled operation against eager PyTorch, on the values that break models; the table is generated from this.

Each operation is exported in every way that it is listed here, evaluated over rationals (or outward-rounded intervals
where exp, log or a root occurs) on drawn inputs, and compared with torch in float64, number by number: equal, within a
few units in the last place, or too large for float64 on both sides. NaN and infinities have no exact value: an input
that holds one must be rejected, not read as something else.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.evaluation.exact import Fractions, Intervals
from butterfly.evaluation.graph import ExportedGraph, export_graph, grid
from butterfly.evaluation.operations import MODELLED
from butterfly.evaluation.scalars import UnmodelledError
from butterfly.fusion.root import root

DRAWS = 25
"""Inputs for each graph."""
ULPS = 8
FLOAT = torch.finfo(torch.float64)
NOT_FINITE = (float("nan"), float("inf"), float("-inf"))
TABLE = Path(__file__).resolve().parents[2] / "proofs" / "OPERATIONS.md"
UNTESTED = {"_assert_tensor_metadata"}
"""No value comes of it."""

Shape = tuple[int, ...]
Draw = Callable[[Shape, torch.Generator], Tensor]


def _mixed(special: list[float], spread: int) -> Draw:
    """Special values and random ones of many magnitudes, half and half."""

    def draw(shape: Shape, random: torch.Generator) -> Tensor:
        plain = torch.randn(shape, generator=random, dtype=torch.float64)
        plain = torch.ldexp(plain, torch.randint(-spread, spread + 1, shape, generator=random))
        chosen = torch.tensor(special, dtype=torch.float64)[torch.randint(len(special), shape, generator=random)]
        return torch.where(torch.rand(shape, generator=random) < 0.5, chosen, plain)

    return draw


TINY = [5e-324, -5e-324, 1e-310, -1e-310, FLOAT.tiny, -FLOAT.tiny]
ANY = _mixed([0.0, -0.0, *TINY, 1.0, -1.0, 0.5, 3.0, 1e300, -1e300, FLOAT.max, FLOAT.min], 60)
NONZERO = _mixed([*TINY, 1.0, -1.0, 3.0, 1e300, -1e300, FLOAT.max], 60)
MODERATE = _mixed([0.0, -0.0, *TINY, 1.0, -1.0, 0.5, 3.0], 4)


def POSITIVE(shape: Shape, random: torch.Generator) -> Tensor:
    """Above 0."""
    return NONZERO(shape, random).abs()


def WEIGHTS(shape: Shape, random: torch.Generator) -> Tensor:
    """From 0.25 to 8."""
    return 0.25 + 7.75 * torch.rand(shape, generator=random, dtype=torch.float64)


def SINGLE(shape: Shape, random: torch.Generator) -> Tensor:
    """What float32 holds."""
    return torch.randn(shape, generator=random).double()


def TRUTH(shape: Shape, random: torch.Generator) -> Tensor:
    """Booleans."""
    return torch.rand(shape, generator=random) < 0.5


@dataclass(frozen=True)
class Case:
    """A use of the operation: of which inputs, in which shapes, and whether it adds up what may cancel."""

    function: Callable[..., Any]
    draws: tuple[Draw, ...]
    shapes: tuple[tuple[Shape, ...], ...]
    cancels: bool = False


def unary(function: Callable[..., Any], draw: Draw = ANY, shape: Shape = (2, 3), cancels: bool = False) -> Case:
    """Of one input."""
    return Case(function, (draw,), ((shape,),), cancels)


def binary(function: Callable[..., Any], left: Draw = ANY, right: Draw = ANY, cancels: bool = False) -> Case:
    """Of two inputs, broadcast in every way."""
    shapes = (((2, 3), (2, 3)), ((2, 3), (3,)), ((3,), (2, 3)), ((2, 1), (1, 3)), ((), (2, 3)), ((2, 3), ()))
    return Case(function, (left, right), shapes, cancels)


def both(function: Callable[..., Any], draw: Draw = ANY) -> Case:
    """Of two inputs of one shape."""
    return Case(function, (draw, draw), (((2, 3), (2, 3)),))


def _third_column_doubled(x: Tensor) -> Tensor:
    copy = x.clone()
    copy[:, 2].mul_(2)
    return copy


def _second_column_doubled(x: Tensor) -> Tensor:
    copy = x.clone()
    copy[:, 1:2].mul_(2)
    return copy


aten = torch.ops.aten
CASES: dict[str, list[Case]] = {
    "_log_softmax": [unary(lambda x: torch.log_softmax(x, -1), MODERATE, cancels=True)],
    "_softmax": [unary(lambda x: torch.softmax(x, -1), MODERATE), unary(lambda x: torch.softmax(x, 0), MODERATE)],
    "_to_copy": [unary(lambda x: x.to(torch.float64) + x.float().double(), SINGLE)],
    "abs": [unary(torch.abs)],
    "add.Scalar": [unary(lambda x: aten.add.Scalar(x, 2.5))],
    "add.Tensor": [binary(torch.add), binary(lambda x, y: torch.add(x, y, alpha=3), MODERATE, MODERATE, cancels=True)],
    "alias": [unary(lambda x: x.detach() + 1)],
    "all.dim": [unary(lambda x: x.all(0), TRUTH), unary(lambda x: x.all(-1, keepdim=True), TRUTH)],
    "amax": [unary(lambda x: x.amax(0)), unary(lambda x: x.amax(-1, keepdim=True))],
    "amin": [unary(lambda x: x.amin(0)), unary(lambda x: x.amin(-1, keepdim=True))],
    "any": [unary(torch.any, TRUTH)],
    "any.dim": [unary(lambda x: x.any(1), TRUTH), unary(lambda x: x.any(0, keepdim=True), TRUTH)],
    "any.dims": [unary(torch.all, TRUTH), unary(lambda x: x.any((0, 1), keepdim=True), TRUTH)],
    "arange.start_step": [unary(lambda x: torch.arange(0, 6, 2) + x), unary(_third_column_doubled)],
    "bitwise_and.Tensor": [binary(torch.bitwise_and, TRUTH, TRUTH)],
    "bitwise_not": [unary(torch.bitwise_not, TRUTH)],
    "bitwise_or.Tensor": [binary(torch.bitwise_or, TRUTH, TRUTH)],
    "bmm": [Case(torch.bmm, (MODERATE, MODERATE), (((2, 3, 4), (2, 4, 2)),), cancels=True)],
    "butterfly.smooth_median_root": [
        Case(lambda x, w: root(x, w, 1.0), (MODERATE, WEIGHTS), (((3, 2), (3, 2)),), cancels=True)
    ],
    "cat": [both(lambda x, y: torch.cat([x, y], 0)), both(lambda x, y: torch.cat([x, y], 1))],
    "clamp": [unary(lambda x: x.clamp(-1.0, 1.0)), unary(lambda x: x.clamp_min(0.25)),
              unary(lambda x: x.clamp_max(0.25))],
    "clone": [unary(torch.clone)],
    "cumsum": [unary(lambda x: x.cumsum(0), MODERATE, cancels=True),
               unary(lambda x: x.cumsum(-1), MODERATE, cancels=True)],
    "detach": [unary(lambda x: x.detach())],
    "div.Scalar": [unary(lambda x: aten.div.Scalar(x, 3.0))],
    "div.Tensor": [binary(torch.div, ANY, NONZERO)],
    "eq.Scalar": [unary(lambda x: x == 0)],
    "eq.Tensor": [binary(torch.eq), unary(lambda x: x == x.clone())],
    "exp": [unary(torch.exp, MODERATE), unary(torch.exp)],
    "expand": [unary(lambda x: x.expand(2, 3), shape=(3,)), unary(lambda x: x[:, None].expand(-1, 4), shape=(3,))],
    "expm1": [unary(torch.expm1, MODERATE)],
    "full": [unary(lambda x: x + torch.full([3], 2.0, dtype=torch.float64))],
    "full_like": [unary(lambda x: torch.full_like(x, -1.5))],
    "ge.Scalar": [unary(lambda x: x >= 0)],
    "ge.Tensor": [binary(torch.ge)],
    "gt.Scalar": [unary(lambda x: x > 0)],
    "gt.Tensor": [binary(torch.gt)],
    "index_select": [unary(lambda x: x.index_select(1, torch.tensor([2, 0])))],
    "isfinite": [unary(torch.isfinite)],
    "isnan": [unary(torch.isnan)],
    "le.Scalar": [unary(lambda x: x <= 0)],
    "le.Tensor": [binary(torch.le)],
    "linalg_vector_norm": [unary(lambda x: x.norm(p=1, dim=0), MODERATE), unary(lambda x: x.norm(dim=-1), WEIGHTS)],
    "log": [unary(torch.log, POSITIVE)],
    "log1p": [unary(torch.log1p, POSITIVE)],
    "logical_and": [binary(torch.logical_and, TRUTH, TRUTH)],
    "logical_not": [unary(torch.logical_not, TRUTH)],
    "logical_or": [binary(torch.logical_or, TRUTH, TRUTH)],
    "lt.Scalar": [unary(lambda x: x < 0)],
    "lt.Tensor": [binary(torch.lt)],
    "max.dim": [unary(lambda x: x.max(0).values), unary(lambda x: x.max(-1, keepdim=True).values)],
    "maximum": [binary(torch.maximum)],
    "mean.dim": [unary(lambda x: x.mean(0), MODERATE, cancels=True),
                 unary(lambda x: x.mean(-1, keepdim=True), MODERATE, cancels=True)],
    "min.dim": [unary(lambda x: x.min(0).values), unary(lambda x: x.min(-1, keepdim=True).values)],
    "minimum": [binary(torch.minimum)],
    "mm": [Case(torch.mm, (MODERATE, MODERATE), (((2, 3), (3, 4)), ((1, 3), (3, 2))), cancels=True)],
    "mul.Scalar": [unary(lambda x: aten.mul.Scalar(x, -0.5))],
    "mul.Tensor": [binary(torch.mul)],
    "ne.Scalar": [unary(lambda x: x != 0)],
    "ne.Tensor": [binary(torch.ne)],
    "neg": [unary(torch.neg)],
    "permute": [unary(lambda x: x.permute(1, 0))],
    "pow.Tensor_Scalar": [unary(lambda x: x**2), unary(lambda x: x**3, MODERATE), unary(lambda x: x**0.5, POSITIVE)],
    "reciprocal": [unary(torch.reciprocal, NONZERO)],
    "relu": [unary(torch.relu)],
    "rsqrt": [unary(torch.rsqrt, POSITIVE)],
    "rsub.Scalar": [unary(lambda x: torch.rsub(x, 2.0))],
    "scalar_tensor": [unary(lambda x: torch.where(x > 0, x, 0.25))],
    "select.int": [unary(lambda x: x[1]), unary(lambda x: x[:, 2])],
    "sigmoid": [unary(torch.sigmoid, MODERATE)],
    "slice.Tensor": [unary(lambda x: x[:, 1:]), unary(lambda x: x[:, ::2]), unary(lambda x: x[..., :1])],
    "slice_scatter": [Case(lambda x, y: x.slice_scatter(y, 1, 1, 3), (ANY, ANY), (((2, 3), (2, 2)),)),
                      unary(_second_column_doubled)],
    "sqrt": [unary(torch.sqrt, POSITIVE)],
    "squeeze.dim": [unary(lambda x: x[:1].squeeze(0)), unary(lambda x: x.squeeze(0))],
    "squeeze.dims": [unary(lambda x: torch.squeeze(x[:1, :, None], (0, 2))), unary(lambda x: torch.squeeze(x, (0, 1)))],
    "sub.Scalar": [unary(lambda x: aten.sub.Scalar(x, 2.5))],
    "sub.Tensor": [binary(torch.sub), binary(lambda x, y: torch.sub(x, y, alpha=2), MODERATE, MODERATE, cancels=True)],
    "sum.dim_IntList": [unary(lambda x: x.sum(0), MODERATE, cancels=True),
                        unary(lambda x: x.sum((0, 1), keepdim=True), MODERATE, cancels=True)],
    "tanh": [unary(torch.tanh, MODERATE)],
    "unsqueeze": [unary(lambda x: x.unsqueeze(-1)), unary(lambda x: x.unsqueeze(0))],
    "view": [unary(lambda x: x.view(3, 2))],
    "where.self": [binary(lambda x, y: torch.where(x > y, x, y)),
                   Case(torch.where, (TRUTH, ANY, ANY), (((2, 3), (2, 3), (3,)), ((3,), (2, 1), (2, 3))))],
}  # fmt: skip


@dataclass
class Row:
    """How the model and torch agree on one operation."""

    graphs: int = 0
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(WORDS, 0))
    kinds: set[str] = field(default_factory=set)
    rejected: int = 0
    read: int = 0
    """Inputs that are not finite: rejected, and read all the same."""

    def __str__(self) -> str:
        c = self.counts
        agree, how = c["equal"] + c["rounded"], f"within {ULPS} ulp" if c["rounded"] else "exactly"
        return (
            f"{self.graphs} | {sum(c.values())} | {agree} | {how} | {c['too large']} | {self.rejected} "
            f"| {c['wrong'] + self.read} | {', '.join(sorted(self.kinds))} |"
        )


KINDS = {Fractions: "rationals", Intervals: "intervals"}
WORDS = ("equal", "rounded", "too large", "wrong")


@cache
def row(name: str) -> Row:
    """All cases of one operation, drawn with a fixed seed."""
    return looked_at(CASES[name])


def looked_at(cases: list[Case]) -> Row:
    """Each case in each of its shapes, exported once, on so many draws."""
    counted, random = Row(), torch.Generator().manual_seed(5)
    for case in cases:
        for shapes in case.shapes:
            inputs = [draw(shape, random) for draw, shape in zip(case.draws, shapes, strict=True)]
            exported = export_graph(case.function, *[each.clone() for each in inputs])
            counted.graphs += 1
            for _ in range(DRAWS):
                inputs = [draw(shape, random) for draw, shape in zip(case.draws, shapes, strict=True)]
                words, kind = outcome(exported, case, inputs)
                counted.kinds.add(kind)
                for word in words:
                    counted.counts[word] += 1
            _not_finite(exported, inputs, counted)
    return counted


def _not_finite(exported: ExportedGraph, inputs: list[Tensor], counted: Row) -> None:
    for n, given in enumerate(inputs):
        for value in NOT_FINITE if given.is_floating_point() else ():
            spoilt = [each.clone() for each in inputs]
            spoilt[n].reshape(-1)[0] = value
            for numbers in (Fractions(), Intervals()):
                try:
                    exported(numbers, *[grid(each, numbers) for each in spoilt])
                    counted.read += 1
                except UnmodelledError:
                    counted.rejected += 1


def outcome(exported: ExportedGraph, case: Case, inputs: list[Tensor]) -> tuple[list[str], str]:
    """How the model and eager torch agree on one draw, and the numbers that it was evaluated over."""
    computed = case.function(*inputs)
    size = sum(float(values.abs().sum()) for values in inputs) if case.cancels else 0.0
    for numbers in (Fractions(), Intervals()):
        try:
            (made,) = exported(numbers, *[grid(values, numbers) for values in inputs])
        except UnmodelledError:
            continue
        if tuple(made.shape) != tuple(computed.shape):
            return ["wrong"], "shape"
        pairs = zip(made.flatten(), computed.flatten().tolist(), strict=True)
        return [_agree(exact, number, size) for exact, number in pairs], KINDS[type(numbers)]
    raise AssertionError("neither rationals nor intervals read it")


def _agree(exact: Any, computed: Any, size: float) -> str:
    if isinstance(computed, bool):
        return "equal" if exact is not None and bool(exact) is computed else "wrong"
    rational = isinstance(exact, (Fraction, int))
    low, high = (exact, exact) if rational else (exact.a, exact.b)
    if abs(computed) == float("inf"):
        return "too large" if (high if computed > 0 else -low) > FLOAT.max else "wrong"
    if low == high == computed:
        return "equal"
    slack: Any = ULPS * FLOAT.eps * max(abs(computed), size, FLOAT.tiny)
    slack = Fraction(slack) if rational else slack
    return "rounded" if low - slack <= computed <= high + slack else "wrong"


HEAD = [
    "# Operations",
    "",
    "Generated by tests/evaluation/test_graph.py: each modelled operation of core ATen against eager PyTorch, float64,",
    f"on {DRAWS} draws for each graph that it is exported to, broadcast in every way where it takes two inputs. Drawn",
    "are zeros of both signs, subnormals, 1e300, the largest number, and numbers of many magnitudes. `too large` is a",
    "result that float64 does not hold: an infinity by torch, and exactly beyond its largest number. `rejected` counts",
    "inputs with a NaN or an infinity, over rationals and over intervals; one that is read all the same is `wrong`.",
    "",
    "| operation | graphs | numbers | agree | how | too large | rejected | wrong | over |",
    "|---|---:|---:|---:|---|---:|---:|---:|---|",
]


def table() -> str:
    """The committed table."""
    return "\n".join([*HEAD, *(f"| `{name}` | {row(name)}" for name in sorted(CASES))]) + "\n"


def test_every_modelled_operation_has_cases() -> None:
    assert set(CASES) == set(MODELLED) - UNTESTED


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_model_agrees_with_torch_and_the_committed_table_says_so(name: str) -> None:
    measured = row(name)
    assert measured.counts["wrong"] + measured.read == 0
    assert f"| `{name}` | {measured}" in TABLE.read_text(encoding="utf-8").splitlines()


def test_the_committed_table_holds_these_operations_and_no_others() -> None:
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    assert lines[: len(HEAD)] == HEAD
    assert [line.split("`")[1] for line in lines[len(HEAD) :]] == sorted(CASES)


def test_a_wrong_model_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MODELLED, "maximum", MODELLED["minimum"])
    assert looked_at(CASES["maximum"]).counts["wrong"] > 0


def test_a_whole_number_that_torch_would_round_is_rejected() -> None:
    exported = export_graph(lambda x: x * (2**53 + 1), torch.rand(2, dtype=torch.float64))
    with pytest.raises(UnmodelledError, match="the whole number 9007199254740993 is none of float64's for certain"):
        exported(Fractions(), grid(torch.rand(2, dtype=torch.float64), Fractions()))


def test_an_array_without_axes_stays_one() -> None:
    exported = export_graph(lambda x: (-x.mean((0, 1))).reshape(1), torch.rand(2, 3, dtype=torch.float64))
    (scaled,) = exported(Fractions(), grid(torch.full((2, 3), 0.25, dtype=torch.float64), Fractions()))
    assert scaled.tolist() == [-0.25]


class Doubling(torch.nn.Module):
    """Adds to its input's double either the double again, or the input; the first value after the input is number 1."""

    def __init__(self, again: bool) -> None:
        super().__init__()
        self.again = again

    def forward(self, v1: Tensor) -> Tensor:
        double = 2 * v1
        return double + (double if self.again else v1)


def test_an_input_called_v1_is_not_taken_for_a_value() -> None:
    texts = [export_graph(Doubling(again), torch.rand(2)).text for again in (True, False)]
    assert texts[0] != texts[1]
    assert texts[1].splitlines()[0] == "v1 = input"
    assert texts[1].splitlines()[2] == "%v2 = aten.add.Tensor(%v1, v1)"


def test_an_operation_that_is_not_modelled_is_named() -> None:
    exported = export_graph(lambda x: x.sort(-1).values, torch.rand(2, 3, dtype=torch.float64))
    with pytest.raises(UnmodelledError, match="sort"):
        exported(Fractions(), grid(torch.rand(2, 3, dtype=torch.float64), Fractions()))
