"""What travelled between the fused model and one worker: bytes as counted, and the sizes of each pass beside them."""

from collections import Counter
from dataclasses import dataclass, field

from butterfly.cluster.closed_form import Form
from butterfly.cluster.message import REPLY


@dataclass
class Traffic:
    """Bytes between the fused model and one worker, and passes of it."""

    sent: int = 0
    """Of ``Form.sent``'s closed form."""
    orders: int = 0
    """Beyond it: the orders that move rows, as in beam search and batches."""
    received: int = 0
    """Of answers: ``Form.received``'s closed form."""
    reasons: int = 0
    """Of replies that say why there is no answer."""
    asked: Counter[Form] = field(default_factory=Counter)
    """Passes by their sizes."""
    answered: Counter[Form] = field(default_factory=Counter)
    """Those that were answered."""

    @property
    def passes(self) -> int:
        """How many passes were asked for."""
        return self.asked.total()

    def send(self, form: Form, message: int, orders: int) -> None:
        """Count a request.

        Args:
            message: bytes without the orders themselves.
            orders: bytes of these.
        """
        self.sent += message
        self.orders += orders
        self.asked[form] += 1

    def receive(self, form: Form, reply: bytes) -> None:
        """Count a reply: an answer, or a reason why there is none."""
        if len(reply) >= REPLY.size and not REPLY.unpack_from(reply)[-1]:
            self.received += len(reply)
            self.answered[form] += 1
        else:
            self.reasons += len(reply)
