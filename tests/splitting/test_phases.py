"""The corpus without a task is read whatever the items are."""

from butterfly.capability import Capability, Item, Judge
from butterfly.capability.builtin import Split, items
from butterfly.capability.encoding import batches
from butterfly.capability.grader import grader
from butterfly.models.base import BaseModel
from butterfly.splitting.phases import neutral_batches

TEXTS = tuple(Item(f"{split} " + "0123456789 " * 40, "") for split in Split)
LONGEST = 256


def test_text_over_the_context_is_read_in_windows(base: BaseModel) -> None:
    text = Capability("prose", TEXTS[:1], TEXTS[1:2], TEXTS[2:], None, Judge.NEXT_TOKEN)
    drawn = items("formal_verification", Split.TRAIN, 6)
    sums = Capability("sums", drawn[:4], drawn[4:5], drawn[5:], grader("equivalence"))
    alone = neutral_batches(base.tokenizer, [sums], 4, 2, LONGEST, 0)
    tokens = len(base.tokenizer(TEXTS[0].input, add_special_tokens=False)["input_ids"])
    assert tokens > LONGEST
    mixed = neutral_batches(base.tokenizer, [sums, text], 4, 2, LONGEST, 0)
    assert [batch.ids.tolist() for batch in mixed[: len(alone)]] == [batch.ids.tolist() for batch in alone]
    assert all(batch.ids.shape[1] <= LONGEST for batch in mixed)
    assert sum(len(batch.targets) for batch in mixed[len(alone) :]) > 0.9 * tokens


def test_an_item_that_grows_by_shuffling_is_cut(base: BaseModel) -> None:
    item = Item("how many lines and letters", "two")
    longest = max(batch.ids.shape[1] for batch in batches(base.tokenizer, [item], 1, LONGEST))
    sums = Capability("sums", (item,), (Item("b", "1"),), (Item("c", "1"),), grader("exact"))
    for seed in range(4):
        (batch,) = neutral_batches(base.tokenizer, [sums], 1, 1, longest - 2, seed)
        assert batch.ids.shape[1] <= longest - 2
