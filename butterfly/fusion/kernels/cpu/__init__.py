"""The pools on the CPU by torch's own operations, a block of rows at a time, so that what is between stays in cache.

Eager code over whole matrices spends its time on memory that the operating system hands out page by page. Here
numbers are widened to float32 in a buffer that is used again for every block. No compiler is needed.
"""
