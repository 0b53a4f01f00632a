"""The built-in items: in one split each, the same on every machine, never changed by accident."""

import hashlib
import json
import os
import subprocess
import sys

import pytest

from butterfly.capability import builtin
from butterfly.capability.builtin import GENERATORS, GRADERS, Split, items, split_of
from butterfly.capability.grader import grader
from butterfly.capability.item import Item
from butterfly.core.progress import SILENT

FINGERPRINT = """
import hashlib, json
from butterfly.capability import builtin
from butterfly.capability.builtin import GENERATORS, Split, items
print(json.dumps({
    name: hashlib.sha256("".join(
        f"{item.input}\\n{item.target}\\n" for split in Split for item in items(name, split, 30, 7)
    ).encode()).hexdigest()
    for name in GENERATORS
}))
"""
PINNED = {
    "logical_reasoning": "c8620009b542fc0aa63f7990520cd925ad512357741567d024e99fd7be26d4c2",
    "pattern_recognition": "0313982d5171bcbd64b428f3dbce55ab10b26de266c8f928a45afcbaaac3946d",
    "formal_verification": "e83463e0763b0a3a9430bbc242bd1732e2c2c42f747a415657a5d818d1f3519a",
}
"""The shipped base model was trained on what these draw; its test items stay held out only while they do not change."""


@pytest.mark.parametrize("name", GENERATORS)
def test_splits_are_disjoint_by_content_hash(name: str) -> None:
    count = 60 if name == "logical_reasoning" else 200
    digests = {split: {item.digest for seed in range(3) for item in items(name, split, count, seed)} for split in Split}
    assert all(len(distinct) >= count for distinct in digests.values())
    assert digests[Split.TRAIN].isdisjoint(digests[Split.VALIDATION] | digests[Split.TEST])
    assert digests[Split.VALIDATION].isdisjoint(digests[Split.TEST])


def test_items_drawn_side_by_side_are_those_drawn_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = [(name, split, 7, 5) for name in GENERATORS for split in Split]
    alone = [items(*arguments) for arguments in wanted]
    monkeypatch.setattr(builtin, "_DRAWN", {})
    monkeypatch.setattr(builtin, "FEW", 10)
    monkeypatch.setattr(builtin, "processes_for", lambda jobs: 2)
    builtin.draw_ahead(wanted, SILENT)
    assert set(builtin._DRAWN) == set(wanted)
    assert [items(*arguments) for arguments in wanted] == alone


def test_a_shared_item_would_be_noticed() -> None:
    shared = items("formal_verification", Split.TEST, 50)
    retold = {Item(item.input, f"~~({item.target})").digest for item in shared}
    assert not retold.isdisjoint(item.digest for item in shared)


@pytest.mark.parametrize("name", GENERATORS)
def test_the_split_is_a_function_of_the_content(name: str) -> None:
    for split in Split:
        for item in items(name, split, 40):
            assert split_of(item) is split
            assert split_of(Item(item.input, "another target")) is split
            assert split_of(Item(f"{item.input}\n", item.target)) is split


def test_about_one_item_in_sixteen_is_for_tests() -> None:
    drawn = [split_of(Item(str(number), "")) for number in range(16_000)]
    assert 900 < drawn.count(Split.TEST) < 1_100
    assert 900 < drawn.count(Split.VALIDATION) < 1_100


@pytest.mark.parametrize("hash_seed", ["0", "1"])
def test_every_process_draws_the_same_items(hash_seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", FINGERPRINT], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == PINNED


@pytest.mark.parametrize("name", GENERATORS)
def test_items_are_distinct_and_another_seed_draws_others(name: str) -> None:
    first, second = items(name, Split.TEST, 50, 0), items(name, Split.TEST, 50, 1)
    assert len({item.digest for item in first}) == 50
    assert {item.digest for item in first} != {item.digest for item in second}


@pytest.mark.parametrize("name", GENERATORS)
def test_every_built_in_capability_has_a_grader_that_likes_its_targets(name: str) -> None:
    judge = grader(GRADERS[name])
    assert all(judge(item, item.target) for item in items(name, Split.VALIDATION, 50))


def test_the_digest_is_of_the_prompt_alone() -> None:
    assert Item("a", "b").digest == Item("a", "c").digest == Item("a\n", "b").digest
    assert Item("a", "b").digest != Item("a ", "b").digest
    assert Item("a", "b").digest == hashlib.sha256(b'"a"').hexdigest()
