"""What to call for the pools that work number by number and are no means: log-sum-exp and the smooth median."""

from typing import NamedTuple

import torch
from torch import Tensor

from butterfly.fusion.checks import check_shapes
from butterfly.fusion.kernels.fuse import flat, uses_cpu, uses_kernel
from butterfly.fusion.log_sum_exp_pool import LogSumExpPool
from butterfly.fusion.root import Implicit
from butterfly.fusion.smooth_median import SmoothMedian

# Shapes: k workers, … any batch, d vocabulary or latent size.


class CertifiedRoot(NamedTuple):
    """A smooth median and what certifies it (ledger N3)."""

    value: Tensor
    """The root [… , d], in the dtype of the outputs."""
    residual: Tensor
    """Σ w_i ψ((u − x_i)/δ) / Σ w_i at ``value`` [… , d], float32: 0 at the exact root, increasing."""


def log_sum_exp(outputs: Tensor, weights: Tensor, alive: Tensor | None = None, beta: float = 1.0) -> Tensor:
    """log(Σ w_i exp(β x_i) / Σ w_i) / β over the workers alive [… , d], in the dtype of ``outputs``: ``LogSumExpPool``.

    Every path computes in float32 (float64 for float64) and is within ``LogSumExpPool(beta).rounding_bound`` of the
    exact value, so within twice that of each other.

    Args:
        outputs: [k, … , d]. Of dead workers it may hold anything, NaN included.
        weights: [k] or [k, …], at least 0, renormalised over the workers alive.
        alive: [k] bool; everybody without it.
        beta: the inverse temperature β > 0, a normal number of float32.

    Values are not looked at: as with ``LogSumExpPool(validate=False)``, bad ones give NaN.

    Raises:
        FusionError: shapes or dtypes that do not fit; β that is not positive.

    >>> log_sum_exp(torch.tensor([[1.0, 0.0], [0.0, 0.0]]), torch.tensor([0.5, 0.5]))
    tensor([0.6201, 0.0000])
    """
    check_shapes(outputs, weights, alive)
    pool = LogSumExpPool(beta, validate=False)
    if uses_kernel(outputs, weights):
        from butterfly.fusion.kernels import log_sum_exp_kernel

        return log_sum_exp_kernel.launch(*flat(outputs, weights), alive, pool.beta).reshape(outputs.shape[1:])
    if uses_cpu(outputs, weights):
        from butterfly.fusion.kernels.cpu import log_sum_exp as cpu

        return cpu.launch(*flat(outputs, weights), alive, pool.beta).reshape(outputs.shape[1:])
    return pool(outputs, weights, alive)  # type: ignore[no-any-return]  # Module.__call__


def smooth_median(outputs: Tensor, weights: Tensor, alive: Tensor | None = None, delta: float = 1.0) -> Tensor:
    """The root of Σ w_i ψ((u − x_i)/δ) over the workers alive [… , d], in the dtype of ``outputs``: ``SmoothMedian``.

    Solved by Newton's method in a bracket, where the plain pool bisects; within ``smooth_median_bound`` of the exact
    root, with the derivatives of the plain pool.

    Args:
        outputs: [k, … , d]. Of dead workers it may hold anything, NaN included.
        weights: [k] or [k, …], at least 0, renormalised over the workers alive.
        alive: [k] bool; everybody without it.
        delta: the width δ > 0 of the smooth corner, a normal number of float32.

    Values are not looked at: as with ``SmoothMedian(validate=False)``, bad ones give NaN or any number.

    Raises:
        FusionError: shapes or dtypes that do not fit; δ that is not positive.

    >>> smooth_median(torch.tensor([[0.0], [0.1], [1e6]]), torch.ones(3), delta=0.1)
    tensor([0.1230])
    """
    check_shapes(outputs, weights, alive)
    pool = SmoothMedian(delta, validate=False)
    if _learns(outputs, weights):
        mask = torch.ones(len(outputs), dtype=torch.bool) if alive is None else alive
        mask = mask.to(outputs.device).reshape(-1, *[1] * (outputs.ndim - 1))
        wide = weights.float().reshape(weights.shape + (1,) * (outputs.ndim - weights.ndim))
        values, shares = torch.where(mask, outputs, 0.0), torch.where(mask, wide, 0.0).expand_as(outputs)
        root: Tensor = _Solved.apply(values.double(), shares.double(), pool.delta)  # type: ignore[no-untyped-call]
        return root.to(outputs.dtype)
    if not _solves(outputs, weights):
        return pool(outputs, weights, alive)  # type: ignore[no-any-return]  # Module.__call__
    return _launch(outputs, weights, alive, pool.delta, certified=False)[0]


def certified_smooth_median(
    outputs: Tensor, weights: Tensor, alive: Tensor | None = None, delta: float = 1.0
) -> CertifiedRoot:
    """``smooth_median`` with the residual at what it returns, from the same pass. Arguments and errors are those of
    ``smooth_median``.

    >>> root = certified_smooth_median(torch.tensor([[0.0], [2.0]]), torch.ones(2))
    >>> root.value, root.residual
    (tensor([1.]), tensor([0.]))
    """
    check_shapes(outputs, weights, alive)
    pool = SmoothMedian(delta, validate=False)
    if _solves(outputs, weights):
        value, residual = _launch(outputs, weights, alive, pool.delta, certified=True)
        assert residual is not None
        return CertifiedRoot(value, residual)
    value = pool(outputs, weights, alive)
    return CertifiedRoot(value, pool.residual(value, outputs, weights, alive).float())


class _Solved(Implicit):
    """The root with the plain pool's derivatives, found by Newton's method."""

    generate_vmap_rule = False

    @staticmethod
    def forward(values: Tensor, weights: Tensor, delta: float) -> Tensor:
        """The root [… , d] of ``values`` and ``weights`` [k, … , d], float64."""
        narrow = values.float() if values.is_cuda else values
        return _launch(narrow, weights[..., 0].float(), None, delta, certified=False)[0].double()


def _learns(outputs: Tensor, weights: Tensor) -> bool:
    """Whether a gradient is asked for of what could be solved without one."""
    with torch.no_grad():
        solves = _solves(outputs, weights)
    return solves and torch.is_grad_enabled() and (outputs.requires_grad or weights.requires_grad)


def _solves(outputs: Tensor, weights: Tensor) -> bool:
    return uses_cpu(outputs, weights) or uses_kernel(outputs, weights)


def _launch(outputs: Tensor, weights: Tensor, alive: Tensor | None, delta: float, certified: bool
            ) -> tuple[Tensor, Tensor | None]:  # fmt: skip
    if outputs.is_cuda:
        from butterfly.fusion.kernels import median_kernel

        value, residual = median_kernel.launch(*flat(outputs, weights), alive, delta, certified)
    else:
        from butterfly.fusion.kernels.cpu import median

        value, residual = median.launch(*flat(outputs, weights), alive, delta, certified)
    shape = outputs.shape[1:]
    return value.reshape(shape), None if residual is None else residual.reshape(shape)
