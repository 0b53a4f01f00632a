"""Every modelled operation against eager PyTorch, on the values that break models; the table is generated from this.

Each case is exported, evaluated over rationals (or outward-rounded intervals where exp, log or a root occurs), and
compared with torch in float64: equal where one rounding cannot differ, else within a few units in the last place of the
enclosure. The domain is finite numbers whose result is finite: NaN and infinities have no exact value, and are refused.
"""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from butterfly.contracts.exact import Fractions, Intervals
from butterfly.contracts.graph import capture, grid
from butterfly.contracts.operations import MODELLED
from butterfly.contracts.scalars import UnmodelledError
from butterfly.fusion.root import root

A = torch.tensor([[0.0, -0.0, 1.5], [-2.25, 5e-324, 1e300]], dtype=torch.float64)
B = torch.tensor([0.5, -3.0, 2.0**-1060], dtype=torch.float64)
POSITIVE = torch.tensor([[0.25, 1.0, 3.0], [1e-300, 5.0, 7.5]], dtype=torch.float64)
SMALL = torch.tensor([[0.0, -0.0, 1.5], [-2.25, 0.5, 3.0]], dtype=torch.float64)
TRUE = torch.tensor([[True, False, True], [False, False, True]])
OTHER = torch.tensor([True, True, False])

Case = tuple[Callable[..., Any], tuple[Tensor, ...]]
CASES: dict[str, list[Case]] = {
    "_log_softmax": [(lambda x: torch.log_softmax(x, -1), (SMALL,))],
    "_softmax": [(lambda x: torch.softmax(x, -1), (SMALL,)), (lambda x: torch.softmax(x, 0), (SMALL,))],
    "_to_copy": [(lambda x: x.to(torch.float64) + x.float().double(), (SMALL,))],
    "abs": [(torch.abs, (A,))],
    "add.Scalar": [(lambda x: torch.ops.aten.add.Scalar(x, 2.5), (SMALL,))],
    "add.Tensor": [(torch.add, (A, B)), (lambda x, y: torch.add(x, y, alpha=3), (SMALL, B))],
    "alias": [(lambda x: x.detach() + 1, (SMALL,))],
    "all.dim": [(lambda x: x.all(0), (TRUE,))],
    "amax": [(lambda x: x.amax(0), (A,)), (lambda x: x.amax(-1, keepdim=True), (A,))],
    "amin": [(lambda x: x.amin(0), (A,))],
    "any.dim": [(lambda x: x.any(1), (TRUE,))],
    "bitwise_and.Tensor": [(torch.bitwise_and, (TRUE, OTHER))],
    "bitwise_not": [(torch.bitwise_not, (TRUE,))],
    "bitwise_or.Tensor": [(torch.bitwise_or, (TRUE, OTHER))],
    "butterfly.smooth_median_root": [(lambda x, w: root(x, w, 1.0), (POSITIVE + 1, POSITIVE))],
    "cat": [(lambda x, y: torch.cat([x, y], 0), (A, SMALL)), (lambda x, y: torch.cat([x, y], 1), (A, SMALL))],
    "clamp": [(lambda x: x.clamp(-1.0, 1.0), (A,)), (lambda x: x.clamp_min(0.25), (A,))],
    "clone": [(torch.clone, (A,))],
    "detach": [(lambda x: x.detach(), (A,))],
    "div.Scalar": [(lambda x: torch.ops.aten.div.Scalar(x, 3.0), (SMALL,))],
    "div.Tensor": [(torch.div, (SMALL, POSITIVE)), (torch.div, (SMALL, torch.tensor([3.0, -7.0, 0.5]).double()))],
    "eq.Scalar": [(lambda x: x == 0, (A,))],
    "eq.Tensor": [(torch.eq, (A, B)), (torch.eq, (A, A))],
    "exp": [(torch.exp, (SMALL,))],
    "expand": [(lambda x: x.expand(2, 3), (B,)), (lambda x: x[:, None].expand(-1, 4), (B,))],
    "full": [(lambda x: x + torch.full([3], 2.0, dtype=torch.float64), (B,))],
    "full_like": [(lambda x: torch.full_like(x, -1.5), (A,))],
    "ge.Scalar": [(lambda x: x >= 0, (A,))],
    "ge.Tensor": [(torch.ge, (A, B))],
    "gt.Scalar": [(lambda x: x > 0, (A,))],
    "gt.Tensor": [(torch.gt, (A, B))],
    "index_select": [(lambda x: x.index_select(1, torch.tensor([2, 0])), (A,))],
    "isfinite": [(torch.isfinite, (A,))],
    "isnan": [(torch.isnan, (A,))],
    "le.Scalar": [(lambda x: x <= 0, (A,))],
    "le.Tensor": [(torch.le, (A, B))],
    "log": [(torch.log, (POSITIVE,))],
    "log1p": [(torch.log1p, (POSITIVE,))],
    "logical_and": [(torch.logical_and, (TRUE, OTHER))],
    "logical_not": [(torch.logical_not, (TRUE,))],
    "logical_or": [(torch.logical_or, (TRUE, OTHER))],
    "lt.Scalar": [(lambda x: x < 0, (A,))],
    "lt.Tensor": [(torch.lt, (A, B))],
    "maximum": [(torch.maximum, (A, B))],
    "mean.dim": [(lambda x: x.mean(0), (SMALL,)), (lambda x: x.mean(-1, keepdim=True), (SMALL,))],
    "minimum": [(torch.minimum, (A, B))],
    "mul.Scalar": [(lambda x: torch.ops.aten.mul.Scalar(x, -0.5), (SMALL,))],
    "mul.Tensor": [(torch.mul, (A, B)), (torch.mul, (B[:, None], B))],
    "ne.Scalar": [(lambda x: x != 0, (A,))],
    "ne.Tensor": [(torch.ne, (A, B))],
    "neg": [(torch.neg, (A,))],
    "permute": [(lambda x: x.permute(1, 0), (A,))],
    "pow.Tensor_Scalar": [(lambda x: x**2, (SMALL,)), (lambda x: x**0.5, (POSITIVE,))],
    "reciprocal": [(torch.reciprocal, (POSITIVE[:1],))],
    "rsub.Scalar": [(lambda x: torch.rsub(x, 2.0), (SMALL,))],
    "scalar_tensor": [(lambda x: torch.where(x > 0, x, 0.25), (A,))],
    "select.int": [(lambda x: x[1], (A,)), (lambda x: x[:, 2], (A,))],
    "slice.Tensor": [(lambda x: x[:, 1:], (A,)), (lambda x: x[:, ::2], (A,)), (lambda x: x[..., :1], (A,))],
    "sqrt": [(torch.sqrt, (POSITIVE,))],
    "squeeze.dim": [(lambda x: x[:1].squeeze(0), (A,))],
    "squeeze.dims": [(lambda x: torch.squeeze(x[:1, :, None], (0, 2)), (A,))],
    "sub.Scalar": [(lambda x: torch.ops.aten.sub.Scalar(x, 2.5), (SMALL,))],
    "sub.Tensor": [(torch.sub, (A, B)), (lambda x, y: torch.sub(x, y, alpha=2), (SMALL, B))],
    "sum.dim_IntList": [(lambda x: x.sum(0), (SMALL,)), (lambda x: x.sum((0, 1), keepdim=True), (SMALL,))],
    "unsqueeze": [(lambda x: x.unsqueeze(-1), (A,)), (lambda x: x.unsqueeze(0), (A,))],
    "view": [(lambda x: x.view(3, 2), (A,))],
    "where.self": [(lambda c, x, y: torch.where(c, x, y), (TRUE, A, B))],
}
UNTESTED = {"_assert_tensor_metadata"}
"""No value comes of it."""
ULPS = 64
TABLE = Path(__file__).resolve().parents[2] / "proofs" / "OPERATIONS.md"


def outcome(function: Callable[..., Any], inputs: tuple[Tensor, ...]) -> tuple[str, str]:
    """How the model and eager torch agree on one case, and the numbers that it was evaluated over."""
    captured = capture(function, *[one.clone() for one in inputs])
    said = function(*inputs)
    for numbers in (Fractions(), Intervals()):
        try:
            (found,) = captured(numbers, *[grid(one, numbers) for one in inputs])
        except UnmodelledError:
            continue
        wanted, exact = said.flatten().tolist(), list(found.flatten())
        if tuple(found.shape) != tuple(said.shape):
            return "wrong", "shape"
        agree = [_agree(one, two) for one, two in zip(exact, wanted, strict=True)]
        kind = "rationals" if isinstance(numbers, Fractions) else "intervals"
        return ("wrong" if "wrong" in agree else "rounded" if "rounded" in agree else "equal"), kind
    raise AssertionError("neither rationals nor intervals read it")


def _agree(exact: Any, said: Any) -> str:
    if isinstance(said, bool):
        return "equal" if exact is not None and bool(exact) is said else "wrong"
    if isinstance(exact, (Fraction, int)):
        if Fraction(exact) == Fraction(said):
            return "equal"
        off = abs(Fraction(exact) - Fraction(said))
        return "rounded" if off <= ULPS * _ulp(said) else "wrong"
    slack = float(ULPS * _ulp(said))
    return "rounded" if exact.a - slack <= said <= exact.b + slack else "wrong"


def _ulp(value: float) -> Fraction:
    finfo = torch.finfo(torch.float64)
    return Fraction(finfo.eps) * max(abs(Fraction(value)), Fraction(finfo.tiny))


def table() -> str:
    """The committed table."""
    lines = [
        "# Operations",
        "",
        "Generated by tests/contracts/test_graph.py: each modelled operation of core ATen against eager PyTorch,",
        "float64, with zeros of both signs, subnormals, 1e300 and broadcasting; NaN and infinities are outside the "
        "domain.",
        "",
        "| operation | cases | equal | within rounding | wrong | over |",
        "|---|---:|---:|---:|---:|---|",
    ]
    for name in sorted(CASES):
        found = [outcome(*case) for case in CASES[name]]
        counts = [sum(word == one for word, _ in found) for one in ("equal", "rounded", "wrong")]
        kinds = ", ".join(sorted({kind for _, kind in found}))
        lines.append(f"| `{name}` | {len(found)} | {counts[0]} | {counts[1]} | {counts[2]} | {kinds} |")
    return "\n".join(lines) + "\n"


def test_every_modelled_operation_has_cases() -> None:
    assert set(CASES) == set(MODELLED) - UNTESTED


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_model_agrees_with_torch(name: str) -> None:
    for function, inputs in CASES[name]:
        assert outcome(function, inputs)[0] != "wrong"


def test_the_committed_table_is_this_one() -> None:
    assert TABLE.read_text(encoding="utf-8") == table()


def test_a_wrong_model_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MODELLED, "maximum", MODELLED["minimum"])
    assert outcome(*CASES["maximum"][0])[0] == "wrong"


def test_an_operation_that_is_not_modelled_is_named() -> None:
    captured = capture(lambda x: x.sort(-1).values, A.clone())
    with pytest.raises(UnmodelledError, match="sort"):
        captured(Fractions(), grid(A, Fractions()))
