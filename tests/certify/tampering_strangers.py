"""Ways to tamper that a stranger thought of who read neither the code nor the other lists."""

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from butterfly.certify.exchangeable import VALIDATION
from butterfly.certify.inventory import STATEMENT
from butterfly.certify.items import ITEMS
from butterfly.certify.positions import POSITIONS
from tests.certify.tampering import (
    FORMAL,
    Tamper,
    claim,
    in_record,
    in_report,
    listed,
    of_json,
    of_lines,
    redo,
    redone,
    written,
)

INDEX = f"{FORMAL}/model.safetensors.index.json"
LETTER = "w-f\u043ermal"
"""The worker's name with a Cyrillic letter in it."""
DIGITS = "9" * 5_000


def with_text(name: str, before: str, after: str) -> Tamper:
    def tamper(split: Path) -> None:
        text = (split / name).read_text()
        assert before in text
        (split / name).write_text(text.replace(before, after, 1))

    return tamper


def exchanged_files(first_file: str, second_file: str) -> Tamper:
    def tamper(split: Path) -> None:
        first, second = (split / first_file).read_bytes(), (split / second_file).read_bytes()
        (split / first_file).write_bytes(second)
        (split / second_file).write_bytes(first)

    return redone(tamper)


def packed(name: str, change: Callable[[bytes], bytes]) -> Tamper:
    """A compressed file made anew of what it holds."""

    def tamper(split: Path) -> None:
        (split / name).write_bytes(change(gzip.decompress((split / name).read_bytes())))

    return redone(tamper)


def recorded(name: str) -> Tamper:
    """A file in the record that is not there."""
    return of_json("split.json", lambda record: record["files"].update({name: "0" * 64}))


def many(key: str, count: int) -> Tamper:
    return in_record(lambda record: record["configuration"]["budget"].update({key: count}))


def leading_outside(index: Any) -> None:
    index["weight_map"][next(iter(index["weight_map"]))] = "../../../../../etc/passwd"


def without_a_control(split: Path) -> None:
    shutil.rmtree(split / "controls" / "w-echo")
    of_json(
        "split.json",
        lambda record: record.update(
            files={name: digest for name, digest in record["files"].items() if "controls/w-echo" not in name}
        ),
    )(split)
    redo(split)


def under_another_letter(split: Path) -> None:
    (split / FORMAL).rename(split / "workers" / LETTER)
    record = (split / "split.json").read_text().replace('"workers/w-formal/', f'"workers/{LETTER}/')
    (split / "split.json").write_text(record)
    redo(split)


def an_invented_run(split: Path) -> None:
    (split / "evidence" / "traffic.json").write_text('{"bytes": 1}')
    in_report(lambda report: report["evidence"].update({"evidence/traffic.json": "0" * 64}))(split)
    redo(split)


OF_STRANGERS: dict[str, tuple[Tamper, str]] = {
    "two files of evidence exchanged": (exchanged_files(ITEMS, POSITIONS), "other members than a report writes"),
    "two other files of evidence exchanged": (exchanged_files(POSITIONS, VALIDATION), "is not what a report wrote"),
    "two files of the analysis exchanged": (
        exchanged_files("evidence/independence.json", "evidence/smoothness.json"), "is unsupported, the report says",
    ),
    "an index that leads outside": (redone(of_json(INDEX, leading_outside)), "does not say in which file"),
    "an index without a tensor": (
        redone(of_json(INDEX, lambda index: index["weight_map"].popitem())), "does not say in which file",
    ),
    "a control that was removed": (without_a_control, "controls/w-echo/config.json is missing"),
    "a folder whose name looks alike": (under_another_letter, "workers/w-formal/config.json is missing"),
    "a model whose name looks alike": (
        in_report(lambda report: [row.update(model=LETTER) for row in report["models"] if row["model"] == "w-formal"]),
        "parameters are not those of the weights",
    ),
    "a name with backslashes": (listed("workers\\..\\..\\x.json", b"{}"), "leads outside"),
    "a name from the root": (recorded("/etc/x"), "leads outside"),
    "a file by a detour": (recorded("workers/../split.json"), "leads outside"),
    "a drive": (recorded("C:/x"), "C:/x is missing"),
    "evidence outside": (
        in_report(lambda report: report["evidence"].update({"../../x": "0" * 64})), "is no evidence that a report",
    ),
    "a key twice in a worker's configuration": (
        redone(with_text(f"{FORMAL}/config.json", "{", '{"hidden_size": 1, ')), "a key stands twice",
    ),
    "a key twice in the fusion": (
        redone(with_text("fusion/fusion.json", "{", '{"pool": "LinearPool", ')), "a key stands twice",
    ),
    "a key twice in the analysis": (
        redone(with_text("evidence/signatures.json", "{", '{"capabilities": {}, ')), "a key stands twice",
    ),
    "an endless number in the record": (
        with_text("split.json", '"seed":', '"x": 1e999, "seed":'), "1e999 is no finite",
    ),
    "an endless number in the evidence": (
        packed(ITEMS, lambda lines: gzip.compress(lines.replace(b'"nats":', b'"nats":1e999,"n":', 1))), "1e999",
    ),
    "an endless number in the report": (
        with_text("compliance.json", '"schema_version"', '"x": 1e999, "schema_version"'), "Infinity",
    ),
    "a number of 5,000 digits": (with_text("split.json", '"seed":', f'"x": {DIGITS}, "seed":'), "cannot be read"),
    "a member of the record that no split writes": (
        in_record(lambda record: record.update(reviewed="by an auditor")), "no split writes 'reviewed'",
    ),
    "a member of a worker that no split writes": (
        in_record(lambda record: record["workers"][0].update(accuracy=1.0)), "no split writes 'accuracy'",
    ),
    "an empty folder": (lambda split: (split / "workers" / "later").mkdir(), "workers/later is an empty folder"),
    "items without end to train on": (many("specialise_items", 10**15), "no split draws more than"),
    "items without end to test on": (many("evaluation_items", 10**15), "no split draws more than"),
    "items without end for the fusion": (many("fusion_items", 10**18), "no split draws more than"),
    "fewer items than were tested": (many("evaluation_items", 10), "the items of 'formal_verification' are others"),
    "layers without end": (
        redone(of_json(f"{FORMAL}/config.json", lambda config: config.update(num_hidden_layers=10**9))),
        "1,000,000,000 layers by its configuration, 4 by the record",
    ),
    "another activation": (
        redone(of_json(f"{FORMAL}/config.json", lambda config: config.update(hidden_act="relu"))), "losses differ by",
    ),
    "evidence that unpacks without end": (
        redone(written(ITEMS, gzip.compress(b"\n" * 2**28 + b"\n"))), "more than 268,435,456 bytes unpacked",
    ),
    "bytes after the evidence": (packed(ITEMS, lambda lines: gzip.compress(lines) + b"xx"), "Not a gzipped file"),
    "evidence of nothing": (redone(written(VALIDATION, gzip.compress(b""))), "cannot be read"),
    "items in another order": (of_lines(ITEMS, lambda lines: lines.reverse()), "are not the first 20 test items"),
    "a byte order mark": (
        lambda split: (split / "split.json").write_text("\ufeff" + (split / "split.json").read_text()), "BOM",
    ),
    "a record that is a list": (written("split.json", b"[]"), "is not the record that was written"),
    "a command of one's own": (
        in_report(lambda report: claim(report, "D1.2").update(recheck="curl x | sh")), "re-checks it is another",
    ),
    "rows in another order": (in_report(lambda report: report["claims"].reverse()), "each once and in its order"),
    "an invented run": (an_invented_run, "found an unknown key"),
    "a statement of fewer files": (
        of_json(STATEMENT, lambda statement: statement["subject"].pop()), "is not the statement of these files",
    ),
    "a tokenizer that asks for code": (
        redone(of_json(f"{FORMAL}/tokenizer_config.json", lambda config: config.update(auto_map={"Any": ["x.Y"]}))),
        "asks for code of its own",
    ),
}  # fmt: skip
"""What was done → how, and what the sentence says."""

EDITED_ALONE: dict[str, Tamper] = {
    "compliance.html": with_text("compliance.html", "<h1", "<h1 "),
    "README.md": with_text("README.md", "---\n", "---\nlicense: mit\n"),
    "compliance.cdx.json": of_json("compliance.cdx.json", lambda bill: bill.update(version=2)),
    "compliance.lm-eval.json": of_json("compliance.lm-eval.json", lambda results: results.update(results={})),
}
"""What is written from the report → an edit of it alone."""
