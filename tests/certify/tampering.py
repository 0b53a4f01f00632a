"""Ways to tamper with a split and its report, each a change of a copy; many redo the hashes that would give it away."""

import gzip
import json
import pickle
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from safetensors.torch import load_file, save_file

from butterfly.certify.attestation import attest
from butterfly.certify.exchangeable import VALIDATION
from butterfly.certify.inventory import STATEMENT
from butterfly.certify.items import ITEMS
from butterfly.certify.positions import POSITIONS
from butterfly.core.canonical import canonical_json, sha256_file, sha256_text
from butterfly.core.errors import ButterflyError
from butterfly.schema.compliance import ComplianceReport

Tamper = Callable[[Path], object]
OWN = "model-00002-of-00002.safetensors"
FORMAL, ECHO = "workers/w-formal", "workers/w-echo"


def redo(split: Path) -> None:
    """Every hash anew, in the record and in the report, as somebody would who knows where they are."""
    record = json.loads((split / "split.json").read_text())
    record["files"] = {name: sha256_file(split / name) for name in record["files"] if (split / name).is_file()}
    (split / "split.json").write_text(json.dumps(record))
    report = json.loads((split / "compliance.json").read_text())
    report["split"] |= {
        "record_sha256": sha256_file(split / "split.json"),
        "files": record["files"],
        "configuration_sha256": sha256_text(canonical_json(record["configuration"])),
    }
    report["evidence"] = {name: sha256_file(split / name) for name in report["evidence"] if (split / name).is_file()}
    (split / "compliance.json").write_text(json.dumps(report))
    with suppress(ButterflyError):  # a report that fits no schema has no statement
        attest(split, ComplianceReport.load(split / "compliance.json"))


def redone(change: Tamper) -> Tamper:
    def tamper(split: Path) -> None:
        change(split)
        redo(split)

    return tamper


def of_json(name: str, change: Callable[[Any], object]) -> Tamper:
    def tamper(split: Path) -> None:
        value = json.loads((split / name).read_text())
        change(value)
        (split / name).write_text(json.dumps(value))

    return tamper


def in_report(change: Callable[[Any], object]) -> Tamper:
    return of_json("compliance.json", change)


def in_record(change: Callable[[Any], object]) -> Tamper:
    return redone(of_json("split.json", change))


def of_lines(name: str, change: Callable[[list[Any]], object]) -> Tamper:
    def tamper(split: Path) -> None:
        lines = [json.loads(line) for line in gzip.decompress((split / name).read_bytes()).splitlines()]
        change(lines)
        (split / name).write_bytes(gzip.compress(("\n".join(map(json.dumps, lines)) + "\n").encode()))

    return redone(tamper)


def of_tensors(name: str) -> Tamper:
    """Turn round the sign of every tensor of a file."""

    def tamper(split: Path) -> None:
        save_file({key: -tensor for key, tensor in load_file(split / name).items()}, split / name, {"format": "pt"})

    return tamper


def written(name: str, content: bytes) -> Tamper:
    def tamper(split: Path) -> None:
        (split / name).unlink(missing_ok=True)
        (split / name).write_bytes(content)

    return tamper


def flip_a_bit(split: Path) -> None:
    path = split / FORMAL / OWN
    content = bytearray(path.read_bytes())
    content[-5] ^= 1
    path.write_bytes(content)


def swap(first: str, second: str) -> Tamper:
    def tamper(split: Path) -> None:
        shutil.move(split / first, split / "aside")
        shutil.move(split / second, split / first)
        shutil.move(split / "aside", split / second)

    return tamper


def only_the_record(split: Path) -> None:
    """Another weight and its hash in split.json alone."""
    of_tensors(f"{FORMAL}/{OWN}")(split)
    record = json.loads((split / "split.json").read_text())
    record["files"][f"{FORMAL}/{OWN}"] = sha256_file(split / FORMAL / OWN)
    (split / "split.json").write_text(json.dumps(record))


def key_twice_in_the_record(split: Path) -> None:
    """A reader that takes the first seed, and one that takes the last, have different records."""
    path = split / "split.json"
    path.write_text('{"seed": 5, ' + path.read_text().lstrip()[1:])
    in_report(lambda report: report["split"].update(record_sha256=sha256_file(path)))(split)
    attest(split, ComplianceReport.load(split / "compliance.json"))


def link_outside(split: Path) -> None:
    outside = split.parent / "outside.safetensors"
    shutil.move(split / FORMAL / OWN, outside)
    (split / FORMAL / OWN).symlink_to(outside)


def sparse(split: Path) -> None:
    with (split / "compliance.json").open("r+b") as file:
        file.truncate(2**28 + 1)


def listed(name: str, content: bytes) -> Tamper:
    """A file of one's own that the record names."""

    def tamper(split: Path) -> None:
        (split / name).write_bytes(content)
        of_json("split.json", lambda record: record["files"].update({name: ""}))(split)
        redo(split)

    return tamper


def claim(report: Any, clause: str) -> Any:
    return next(row for row in report["claims"] if row["id"] == clause)


def model(report: Any, name: str) -> Any:
    return next(result for result in report["capabilities"][0]["models"] if result["model"] == name)


def claimed_layers(split: Path) -> None:
    """A worker's layers, in the record and wherever the report repeats them."""
    of_json("split.json", lambda record: record["workers"][0].update(layers=[0, 1, 2, 4]))(split)
    report = json.loads((split / "compliance.json").read_text())
    report["signatures"]["chosen"]["w-formal"] = [0, 1, 2, 4]
    next(model for model in report["models"] if model["model"] == "w-formal")["layers"] = [0, 1, 2, 4]
    (split / "compliance.json").write_text(json.dumps(report))
    redo(split)


def dropped(lines: list[Any]) -> None:
    """The first item that the fused model gets wrong, in the evidence of every model."""
    wrong = next(line for line in lines if line["model"] == "fused" and not line["right"])
    lines[:] = [line for line in lines if (line["capability"], line["item"]) != (wrong["capability"], wrong["item"])]


TAMPERINGS: dict[str, Tamper] = {
    "a flipped weight bit": flip_a_bit,
    "other weights, hashes redone": redone(of_tensors(f"{FORMAL}/{OWN}")),
    "hashes redone in split.json alone": only_the_record,
    "an edited accuracy": in_report(lambda report: model(report, "base").update(right=19, high=1.0)),
    "an edited interval": in_report(lambda report: model(report, "base").update(high=0.9)),
    "a dropped failing item": of_lines(ITEMS, dropped),
    "a duplicated item": of_lines(ITEMS, lambda lines: lines.insert(1, lines[0])),
    "a swapped answer": of_lines(ITEMS, lambda lines: lines[0].update(answer="220", right=not lines[0]["right"])),
    "two answers exchanged": of_lines(ITEMS, lambda lines: lines[0].update(item=lines[1]["item"])),
    "a model left out of the evidence": of_lines(
        ITEMS, lambda lines: lines.__delitem__(slice(0, len(lines), 1)) or lines.append({"capability": "echo"})
    ),
    "invented losses": of_lines(ITEMS, lambda lines: [line.update(nats=0.01) for line in lines]),
    "invented distances": of_lines(POSITIONS, lambda lines: [line.update(distance=0.0) for line in lines]),
    "invented losses on validation items": of_lines(
        VALIDATION, lambda lines: [line.update(nats=line["nats"] + 0.01) for line in lines]
    ),
    "a validation item left out": of_lines(VALIDATION, lambda lines: lines.pop()),
    "an item that was read left out": of_lines(POSITIONS, lambda lines: lines.pop()),
    "a share above one": of_lines(POSITIONS, lambda lines: lines[0].update(distance=2.0)),
    "another dataset": redone(written("data/w-echo/test.jsonl", b'{"input": "say 1", "target": "1"}\n')),
    "another seed": in_record(lambda record: record["configuration"].update(seed=1)),
    "a stale proof": in_report(
        lambda report: next(row for row in report["claims"] if row["proofs"])["proofs"][0]["sha256"].update(
            queries="0" * 64
        )
    ),
    "a proof that is not cited": in_report(lambda report: claim(report, "T7.1/range").update(proofs=[])),
    "a swapped worker": redone(swap(FORMAL, ECHO)),
    "swapped shards": redone(swap(f"{FORMAL}/{OWN}", f"{ECHO}/{OWN}")),
    "a changed gate": redone(of_tensors("fusion/weights.safetensors")),
    "another pool": redone(of_json("fusion/fusion.json", lambda fusion: fusion.update(pool="LogPool"))),
    "an older configuration": of_json("split.json", lambda record: record["configuration"].pop("shared_layers")),
    "a configuration of nonsense": in_record(lambda record: record["configuration"].update(workers=3)),
    "a relaxed requirement": in_record(
        lambda record: record["configuration"].update(requirements={"accuracy_loss": 1.0})
    ),
    "a truncated file": written(f"{FORMAL}/config.json", b"{"),
    "truncated weights, hashes redone": redone(written(f"{FORMAL}/{OWN}", b"\x00" * 40)),
    "truncated evidence": redone(lambda split: (split / ITEMS).write_bytes((split / ITEMS).read_bytes()[:-30])),
    "a link out of the directory": link_outside,
    "a link to a folder outside": lambda split: (split / "more").symlink_to(split.parent),
    "a huge JSON": sparse,
    "a deeply nested JSON": written("compliance.json", b"[" * 200_000),
    "a deeply nested record": written("split.json", b'{"a":' * 200_000),
    "a pickle in place of safetensors": redone(written(f"{FORMAL}/{OWN}", pickle.dumps({"a": 1}))),
    "a pickle beside the weights": listed(f"{FORMAL}/pytorch_model.bin", pickle.dumps({"a": 1})),
    "code beside the weights": listed(f"{FORMAL}/modeling_own.py", b"raise SystemExit(0)\n"),
    "a configuration that asks for code": redone(
        of_json(f"{FORMAL}/config.json", lambda config: config.update(auto_map={"AutoModelForCausalLM": "own.Own"}))
    ),
    "NaN in a figure": in_report(lambda report: claim(report, "D1.3").update(evidence={"loss": float("nan")})),
    "NaN in the evidence": of_lines(ITEMS, lambda lines: lines[0].update(nats=float("nan"))),
    "an added file": written("evidence/more.json", b"{}"),
    "a file that is missing": lambda split: (
        (split / "shared").joinpath(next((split / "shared").iterdir()).name).unlink()
    ),
    "a record that names a file outside": listed("../outside.json", b"{}"),
    "invented signatures": redone(
        of_json(
            "evidence/signatures.json",
            lambda value: value["capabilities"]["echo"].update(change=[0.5, 0.4, 0.3, 0.2, 0.1]),
        )
    ),
    "a worker's layers changed": claimed_layers,
    "a verdict turned round": in_report(lambda report: claim(report, "A1.2/base").update(verdict="certified")),
    "a word larger than its proof": in_report(lambda report: claim(report, "J1.3a").update(verdict="proved")),
    "another word larger than its proof": in_report(
        lambda report: claim(report, "A1.2/budget").update(verdict="proved")
    ),
    "a dropped failing claim": in_report(lambda report: report["claims"].remove(claim(report, "A1.2/base"))),
    "a claim no longer required": in_report(lambda report: claim(report, "A1.2/base").update(required=False)),
    "passed turned round": in_report(lambda report: report.update(passed=True)),
    "an edited requirement": in_report(lambda report: report["requirements"][0].update(verdict="certified")),
    "requirements left out": in_report(lambda report: report.update(requirements=[])),
    "an edited p-value": in_report(
        lambda report: report["certificates"]["capabilities"][0]["pairs"][0].update(p_value=0.5)
    ),
    "figures of a finding edited": in_report(lambda report: claim(report, "D1.1")["evidence"].update(cases=10**6)),
    "an edited size": in_report(lambda report: report["models"][1].update(parameters=10)),
    "an edited size on disk": in_report(lambda report: report["models"][1].update(bytes_on_disk=10)),
    "a flattered guess": in_report(lambda report: report["capabilities"][0].update(guess_accuracy=0.99)),
    "a report of another base": in_report(lambda report: report["split"].update(base_sha256="0" * 64)),
    "a report of other data": in_report(lambda report: report["split"]["data"]["echo"].update(test="0" * 64)),
    "a report of another split": in_report(lambda report: report["split"].update(name="other")),
    "a key twice in the record": key_twice_in_the_record,
    "a word for right and wrong": of_lines(
        ITEMS, lambda lines: [line.update(right=int(line["right"])) for line in lines]
    ),
    "losses as words": of_lines(ITEMS, lambda lines: [line.update(nats=str(line["nats"])) for line in lines]),
    "a note beside an answer": of_lines(ITEMS, lambda lines: lines[0].update(note="checked by hand")),
    "a validation item of no capability": of_lines(
        VALIDATION, lambda lines: lines.append(lines[0] | {"capability": "more"})
    ),
    "another role": in_report(lambda report: report["models"][1].update(role="control")),
    "an infinite figure": in_report(lambda report: model(report, "base").update(high=float("inf"))),
    "a letter that looks alike": in_report(lambda report: report["capabilities"][1].update(name="ech\u043e")),
    "another confidence": in_record(lambda record: record["configuration"].update(requirements={"confidence": 0.6})),
    "fewer clauses required": in_record(
        lambda record: record["configuration"].update(requirements={"clauses": ["D1.2"]})
    ),
    "an edited statement": lambda split: (split / STATEMENT).write_text(
        (split / STATEMENT).read_text().replace("FAILED", "PASSED")
    ),
    "a key twice": lambda split: (split / "compliance.json").write_text(
        (split / "compliance.json").read_text().replace('"passed":', '"passed": true, "passed":', 1)
    ),
}
"""What was done → how."""
