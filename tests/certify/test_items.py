"""Evidence by item comes back as it was written, whatever a model said."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from butterfly.capability import Item
from butterfly.certify.items import ITEMS, item_lines, read_items_evidence
from butterfly.core.errors import ModelError


@pytest.mark.parametrize("answer", ["4", "", "two\nlines", "a\u2028b\u0085c\u000bd", '"quoted"'])
def test_an_answer_comes_back_word_for_word(tmp_path: Path, answer: str) -> None:
    measured: Any = SimpleNamespace(
        right={"sums": {"base": np.array([True, False])}},
        answers={"sums": {"base": (answer, "5")}},
        nats={"sums": {"base": np.array([0.5, 1.0])}},
        capabilities={"sums": SimpleNamespace(test=(Item("2+2", "4"), Item("2+3", "6")))},
    )
    (tmp_path / "evidence").mkdir()
    (tmp_path / ITEMS).write_bytes(item_lines(measured))
    judged = read_items_evidence(tmp_path)["sums"]["base"]
    assert judged.answers == (answer, "5")
    assert judged.right.tolist() == [True, False]
    assert judged.items == (Item("2+2", "4").digest, Item("2+3", "6").digest)


def test_what_is_no_evidence_is_named(tmp_path: Path) -> None:
    (tmp_path / "evidence").mkdir()
    (tmp_path / ITEMS).write_bytes(b"no gzip")
    with pytest.raises(ModelError, match="cannot be read"):
        read_items_evidence(tmp_path)
