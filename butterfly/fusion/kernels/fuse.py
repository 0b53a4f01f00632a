"""What to call: checks shapes, then takes the kernel where there is one and the plain pool everywhere else."""

import torch
from torch import Tensor
from torch._C import _functorch

from butterfly.fusion.checks import check_shapes
from butterfly.fusion.latent_mean import LatentMean
from butterfly.fusion.linear_pool import LinearPool
from butterfly.fusion.log_pool import LogPool
from butterfly.fusion.rounding import accumulator

# Shapes: k workers, … any batch, d vocabulary or latent size.

KERNEL_DTYPES = (torch.bfloat16, torch.float16, torch.float32)
MOST_WORKERS = 32
"""The kernels unroll over workers; more of them take the plain pool."""


def latent_mean(outputs: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
    """Σ w_i h_i / Σ w_i over the workers alive [… , d], in the dtype of ``outputs``: the pool ``LatentMean``.

    Both paths sum in float32 (float64 for float64) and are within ``LatentMean().rounding_bound`` of the exact mean,
    so within twice that of each other.

    Args:
        outputs: [k, … , d]. Of dead workers it may hold anything, NaN included.
        weights: [k] or [k, …], at least 0, renormalised over the workers alive.
        alive: [k] bool; everybody without it.

    Values are not looked at, which would cost a second pass over memory: as with ``LatentMean(validate=False)``, bad
    ones give NaN.

    Raises:
        FusionError: shapes or dtypes that do not fit.

    >>> latent_mean(torch.tensor([[4.0, -2.0], [0.0, 2.0]]), torch.tensor([0.5, 0.5]))
    tensor([2., 0.])
    """
    check_shapes(outputs, weights, alive)
    if uses_cpu(outputs, weights):
        from butterfly.fusion.kernels.cpu import affine

        return affine.mean(*flat(outputs, weights), alive).reshape(outputs.shape[1:])
    if not uses_kernel(outputs, weights):
        return LatentMean(validate=False)(outputs, weights, alive)  # type: ignore[no-any-return]  # Module.__call__
    from butterfly.fusion.kernels import mean_kernel

    return mean_kernel.launch(*flat(outputs, weights), alive).reshape(outputs.shape[1:])


def fused_linear_pool(logits: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
    """Σ w_i softmax(z_i) / Σ w_i over the workers alive [… , d], in the dtype of ``logits``.

    The pool ``LinearPool`` of the workers' softmax, whose probabilities stay in the accumulator's dtype until pooled.
    Both paths compute in float32 (float64 for float64) and are within ``linear_pool_bound`` of the exact
    probabilities, so within twice that of each other.

    Args:
        logits: [k, … , d]; −∞ stands for a token that cannot be. Of dead workers it may hold anything, NaN included.
        weights: [k] or [k, …], at least 0, renormalised over the workers alive.
        alive: [k] bool; everybody without it.

    Values are not looked at: as with ``LinearPool(validate=False)``, bad ones give NaN, in their row alone.

    Raises:
        FusionError: shapes or dtypes that do not fit.

    >>> fused_linear_pool(torch.tensor([[0.0, 0.0], [30.0, 0.0]]), torch.tensor([0.5, 0.5]))
    tensor([0.7500, 0.2500])
    """
    check_shapes(logits, weights, alive)
    if uses_cpu(logits, weights):
        from butterfly.fusion.kernels.cpu import affine

        return affine.linear_pool(*flat(logits, weights), alive).reshape(logits.shape[1:])
    if not uses_kernel(logits, weights):
        # Narrow logits stay wide until they are pooled; a dead worker's row is dropped by the pool.
        outputs = logits.softmax(-1, dtype=accumulator(logits.dtype))
        fused: Tensor = LinearPool(validate=False)(outputs, weights, alive)
        return fused.to(logits.dtype)
    from butterfly.fusion.kernels import linear_kernel

    return linear_kernel.launch(*flat(logits, weights), alive).reshape(logits.shape[1:])


def fused_log_pool(logits: Tensor, weights: Tensor, alive: Tensor | None = None) -> Tensor:
    """softmax(Σ w_i z_i / Σ w_i) over the workers alive [… , d], in the dtype of ``logits``: ``LogPool``, then softmax.

    The pooled logits stay in float32 (float64 for float64) between the two. Both paths are within ``log_pool_bound``
    of the exact probabilities, so within twice that of each other.

    Args:
        logits: [k, … , d], raw or normalised. Of dead workers it may hold anything, NaN included.
        weights: [k] or [k, …], at least 0, renormalised over the workers alive.
        alive: [k] bool; everybody without it.

    Values are not looked at: as with ``LogPool(validate=False)``, bad ones give NaN, in their row alone.

    Raises:
        FusionError: shapes or dtypes that do not fit.

    >>> fused_log_pool(torch.tensor([[2.0, 0.0], [0.0, 0.0]]), torch.tensor([0.5, 0.5]))
    tensor([0.7311, 0.2689])
    """
    check_shapes(logits, weights, alive)
    if uses_cpu(logits, weights):
        from butterfly.fusion.kernels.cpu import affine

        return affine.log_pool(*flat(logits, weights), alive).reshape(logits.shape[1:])
    if not uses_kernel(logits, weights) or not _row_fits(logits):
        pool = LogPool(validate=False)
        return pool.distribution(pool(logits.to(accumulator(logits.dtype)), weights, alive)).to(logits.dtype)
    from butterfly.fusion.kernels import log_kernel

    return log_kernel.launch(*flat(logits, weights), alive).reshape(logits.shape[1:])


def uses_kernel(outputs: Tensor, weights: Tensor) -> bool:
    """Whether these inputs take the kernel: on CUDA, float32 or narrower, at most ``MOST_WORKERS`` workers, no
    gradient asked for (the kernels have none), sizes that 32-bit offsets within a worker reach, and not inside the
    compiler or a ``torch.func`` transform."""
    return outputs.is_cuda and outputs.shape[0] <= MOST_WORKERS and _plain_numbers(outputs, weights)


def _plain_numbers(outputs: Tensor, weights: Tensor) -> bool:
    return (
        outputs.dtype in KERNEL_DTYPES
        and 0 < outputs[0].numel() < 2**30
        and outputs.shape[:-1].numel() < 2**28
        and not (torch.is_grad_enabled() and (outputs.requires_grad or weights.requires_grad))
        and not torch.compiler.is_compiling()
        and not any(map(_functorch.is_functorch_wrapped_tensor, (outputs, weights)))
    )


def uses_cpu(outputs: Tensor, weights: Tensor) -> bool:
    """Whether these inputs take the path for the CPU, by the same conditions as ``uses_kernel``."""
    return outputs.device.type == weights.device.type == "cpu" and _plain_numbers(outputs, weights)


def _row_fits(logits: Tensor) -> bool:
    """Whether all programs of one row run at once, as they must to wait for each other: two to a multiprocessor do."""
    from butterfly.fusion.kernels.log_kernel import Config

    programs = 2 * torch.cuda.get_device_properties(logits.device).multi_processor_count
    return logits.shape[-1] <= programs * Config().slice_size


def flat(outputs: Tensor, weights: Tensor) -> tuple[Tensor, Tensor]:
    """Outputs [k, rows, d], contiguous, and weights [k, rows], which may be a view that repeats one number a row."""
    k, d = outputs.shape[0], outputs.shape[-1]
    flat = outputs.reshape(k, -1, d).contiguous()
    wide = weights.to(outputs.device).reshape(k, -1).expand(k, flat.shape[1])
    return flat, wide
