"""The built-in items, their targets and their order, as the shipped base was trained on them and its figures were had.

The hashes were made before the generators were made faster: no later change of theirs may change what they draw.
"""

import hashlib

import pytest

from butterfly.capability.builtin import Split, items

SEEDS = (0, 1, 2, 2026)
COUNT = 80
PINNED: dict[tuple[str, Split], str] = {
    ("logical_reasoning", Split.TRAIN): "647ba5740f1e87724e9ed8a02c96526d27df2d91128f0b0fa3653ce9a504aa25",
    ("logical_reasoning", Split.VALIDATION): "e7dbe87b2f3cc269f05473495fa49bf55e9760959dbb654097df67c5bcd29e4b",
    ("logical_reasoning", Split.TEST): "b672144d29de7988311b33bd40740220271da34365ea1512bf4a68c4c0e29f5e",
    ("pattern_recognition", Split.TRAIN): "519191d3df598c56e9419e72ab1a9b6cc80aa05f921fab61d7e5867475df6ee9",
    ("pattern_recognition", Split.VALIDATION): "43f56536dcbc542a78441f6973f776573ee808092185e65092694a986d92bc55",
    ("pattern_recognition", Split.TEST): "eec81f9506f0cf98eccc299d77d33fc5599d24fedf192d2640d4d4966c2e8095",
    ("formal_verification", Split.TRAIN): "78a550c1d0a5f3f70f33268b08d83eb72ff91106ed35be395d495f6f0585eefa",
    ("formal_verification", Split.VALIDATION): "bfca8c84b2f551eb6d25db12bd4ca7515481c3f403b2f5e0abcc60eaa71a05a6",
    ("formal_verification", Split.TEST): "5475b356c1d4e68b9b763ad02f64c848254a02f6d965b0a0bb7718f1ce7ae22d",
}


@pytest.mark.parametrize(("name", "split"), PINNED)
def test_the_same_arguments_draw_the_same_items_in_the_same_order(name: str, split: Split) -> None:
    drawn = (item for seed in SEEDS for item in items(name, split, COUNT, seed))
    lines = "".join(f"{item.digest} {item.input}\n{item.target}\n" for item in drawn)
    assert hashlib.sha256(lines.encode()).hexdigest() == PINNED[name, split]
