"""How many bytes a pass takes to a worker and back, from its sizes alone: T7.4 for this runtime."""

from dataclasses import dataclass

from butterfly.cluster.message import DTYPES, HEAD, NO_MASK, ORDERS, PADS, REPLY, WHOLE

# B sequences, T new positions, L positions so far, d hidden size.


@dataclass(frozen=True, slots=True, order=True)
class Form:
    """The sizes of a pass of one worker, which decide how long its messages are."""

    sequences: int
    """B."""
    positions: int
    """T."""
    width: int
    """d."""
    itemsize: int
    """Bytes of a number."""
    mask: int
    """``NO_MASK``, ``PADS`` (a number a sequence) or ``WHOLE`` (a byte a sequence and position so far)."""
    length: int
    """L where the mask is whole, otherwise 0."""
    placed: bool
    """Whether the positions' numbers travel too."""

    @classmethod
    def of(cls, body: bytes) -> "Form":
        """The sizes that stand in the head of a packed request."""
        _, _, sequences, positions, width, dtype, mask, length, placed = HEAD.unpack_from(body)
        whole = length if mask == WHOLE else 0
        return cls(sequences, positions, width, DTYPES[dtype].itemsize, mask, whole, bool(placed))

    @property
    def numbers(self) -> int:
        """Numbers of the hidden state one way: d for each position of each sequence."""
        return self.sequences * self.positions * self.width

    @property
    def sent(self) -> int:
        """Bytes to the worker: hidden state, mask, positions, heads."""
        padding = 0 if self.mask == NO_MASK else 4 if self.mask == PADS else self.length
        places = 4 * self.positions if self.placed else 0
        return ORDERS.size + HEAD.size + self.sequences * (padding + places) + self.numbers * self.itemsize

    @property
    def received(self) -> int:
        """Bytes of the worker's answer."""
        return REPLY.size + self.numbers * self.itemsize
