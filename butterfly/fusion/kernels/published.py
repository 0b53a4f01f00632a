# mypy: disable-error-code="untyped-decorator,no-untyped-def,no-untyped-call,misc"
# Kernels are source for triton's compiler, whose types are not Python's.
"""How programs tell each other the maximum and the sum of their part of a row: one 64-bit word, written at once.

The maximum in the lower half is never NaN, so a word of ones means "not yet", and a reader that sees anything else sees
both halves. No fence is needed: nothing but the word itself is handed over.
"""

import torch
import triton
import triton.language as tl
from torch import Tensor

LOG2_E = tl.constexpr(1.4426950408889634)
LOWEST = tl.constexpr(-3.4028234663852886e38)
HEAD = tl.constexpr(16)
"""Words before the first: the counter that tasks are taken from has a cache line of its own."""


@triton.jit
def taken(board_ptr):
    """The number of the next task: 0, 1, 2, … in the order in which programs ask."""
    return (tl.atomic_add(board_ptr, 1, sem="relaxed") + 1).to(tl.int32)


@triton.jit
def publish(word_ptr, top, mass):
    """Write a maximum and a sum, both float32 scalars."""
    low = top.to(tl.uint32, bitcast=True).to(tl.uint64)
    high = mass.to(tl.uint32, bitcast=True).to(tl.uint64) << 32
    tl.atomic_xchg(word_ptr, (high | low).to(tl.int64, bitcast=True), sem="relaxed")


@triton.jit
def awaited(words, word_ptr):
    """``words``, read before from ``word_ptr``, read again until they say something.

    Every thread looks at what it holds itself: the compiler takes copies of a number in several threads to be equal,
    and those of a number that is being written are not.
    """
    return tl.inline_asm_elementwise(
        """
        {
        .reg .pred ready;
        mov.b64 $0, $1;
        LOOK:
        setp.ne.s64 ready, $0, -1;
        @ready bra DONE;
        ld.relaxed.gpu.global.b64 $0, [$2];
        bra LOOK;
        DONE:
        }
        """,
        "=&l,l,l",
        [words, word_ptr.to(tl.int64)],
        dtype=tl.int64,
        is_pure=False,
        pack=1,
    )


@triton.jit
def tops_of(words, valid):
    """The maxima, float32; the lowest number where not ``valid``."""
    return tl.where(valid, words.to(tl.int32).to(tl.float32, bitcast=True), LOWEST)


@triton.jit
def masses_of(words, valid):
    """The sums, float32; 0 where not ``valid``."""
    return tl.where(valid, (words >> 32).to(tl.int32).to(tl.float32, bitcast=True), 0.0)


def board(words: int, device: torch.device) -> Tensor:
    """A counter at −1 and so many words that say "not yet"."""
    return torch.full((HEAD.value + words,), -1, dtype=torch.int64, device=device)
