"""The pools in one pass over memory: kernels on an accelerator, blocks in cache on the CPU, else the plain pools.

Each function equals a pool of ``butterfly.fusion`` (the graph that proofs are about) within a bound: that of
``butterfly.fusion.kernels.bounds``, or the pool's own. Imports torch alone; triton is imported when a CUDA tensor
arrives.
"""

from butterfly.fusion.kernels.bounds import linear_pool_bound, log_pool_bound
from butterfly.fusion.kernels.fuse import fused_linear_pool, fused_log_pool, latent_mean, uses_cpu, uses_kernel
from butterfly.fusion.kernels.fuse_coordinates import CertifiedRoot, certified_smooth_median, log_sum_exp, smooth_median
from butterfly.fusion.kernels.median_bound import smooth_median_bound

__all__ = [
    "CertifiedRoot",
    "certified_smooth_median",
    "fused_linear_pool",
    "fused_log_pool",
    "latent_mean",
    "linear_pool_bound",
    "log_pool_bound",
    "log_sum_exp",
    "smooth_median",
    "smooth_median_bound",
    "uses_cpu",
    "uses_kernel",
]
