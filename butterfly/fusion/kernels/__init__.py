"""The affine pools from logits in one pass over memory, for an accelerator; the plain pools everywhere else.

Each function equals a pool of ``butterfly.fusion`` (the graph that proofs are about) within a bound that
``butterfly.fusion.kernels.bounds`` evaluates. Imports torch alone; triton is imported when a CUDA tensor arrives.
"""

from butterfly.fusion.kernels.bounds import linear_pool_bound, log_pool_bound
from butterfly.fusion.kernels.fuse import fused_linear_pool, fused_log_pool, latent_mean, uses_kernel

__all__ = [
    "fused_linear_pool",
    "fused_log_pool",
    "latent_mean",
    "linear_pool_bound",
    "log_pool_bound",
    "uses_kernel",
]
