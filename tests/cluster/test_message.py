"""Messages: what is packed comes back, and their sizes are the closed form."""

import pytest
import torch

from butterfly.cluster.closed_form import Form
from butterfly.cluster.message import (
    DTYPES,
    NO_MASK,
    ORDERS,
    PADS,
    WHOLE,
    Request,
    pack_orders,
    pack_reply,
    unpack_reply,
)
from butterfly.core.errors import FusionError


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_request_comes_back_and_is_as_long_as_said(dtype: torch.dtype) -> None:
    hidden = torch.randn(3, 4, 8, generator=torch.Generator().manual_seed(0)).to(dtype)
    mask = (torch.arange(9) >= torch.tensor([[0], [2], [5]])).long()
    positions = (mask.cumsum(1) - 1).clamp_min(0)[:, -4:]
    packed = Request(hidden, mask, positions, 7, 5).pack()
    orders = pack_orders([])
    assert len(orders) + len(packed) == Form.of(packed).sent
    assert Form.of(packed) == Form(3, 4, 8, dtype.itemsize, PADS, 0, True)
    request = Request.unpack(orders, packed)
    assert torch.equal(request.hidden, hidden)
    assert request.mask is not None
    assert torch.equal(request.mask, mask)
    assert request.positions is not None
    assert torch.equal(request.positions, positions)
    assert (request.session, request.seen, request.orders) == (7, 5, [])


def test_masks_of_other_forms_and_none_come_back() -> None:
    hidden = torch.zeros(2, 3, 4)
    for mask in (None, torch.tensor([[1, 1, 0], [1, 0, 1]]), torch.ones(2, 3, dtype=torch.long)):
        packed = Request(hidden, mask).pack()
        assert ORDERS.size + len(packed) == Form.of(packed).sent
        assert Form.of(packed).mask == (NO_MASK if mask is None else PADS if bool(mask.all()) else WHOLE)
        unpacked = Request.unpack(pack_orders([]), packed).mask
        assert (unpacked is None) if mask is None else torch.equal(unpacked, mask)
    with pytest.raises(FusionError, match="expected \\[B, L\\]"):
        Request(hidden, torch.ones(2, 1, 3, 3)).pack()


def test_orders_are_beside_the_body() -> None:
    orders = [["select", [1, 0]], ["join", 4, [["trim", 2]]]]
    packed = pack_orders(orders)
    assert len(packed) > ORDERS.size
    assert Request.unpack(packed, Request(torch.zeros(1, 1, 1)).pack()).orders == orders


def test_replies_come_back_and_what_is_none_is_an_error() -> None:
    reply = torch.randn(2, 3, 4)
    packed = pack_reply(reply)
    assert len(packed) == Form(2, 3, 4, 4, NO_MASK, 0, False).received
    assert torch.equal(unpack_reply(packed), reply)
    assert unpack_reply(pack_reply("its output is not finite")) == "its output is not finite"
    for wrong in (b"", packed[:-1], b"\xff" * 20):
        with pytest.raises(FusionError, match="is none"):
            unpack_reply(wrong)
