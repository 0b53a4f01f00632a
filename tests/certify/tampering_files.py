"""Ways to tamper with the files of a split that no figure shows: each with a phrase of the sentence that tells it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file

from butterfly.certify.inventory import STATEMENT
from butterfly.certify.items import ITEMS
from butterfly.certify.positions import POSITIONS
from tests.certify.tampering import FORMAL, OWN, Tamper, in_record, in_report, listed, of_json, redo, redone, written

TERABYTE = 2**40


def pipe(name: str) -> Tamper:
    """A named pipe in place of a file: opening it waits for ever."""

    def tamper(split: Path) -> None:
        (split / name).unlink()
        os.mkfifo(split / name)

    return tamper


def folder(name: str) -> Tamper:
    def tamper(split: Path) -> None:
        (split / name).unlink()
        (split / name).mkdir()

    return tamper


def hollow(name: str) -> Tamper:
    """A file that is a terabyte long and has next to nothing on the disk."""

    def tamper(split: Path) -> None:
        with (split / name).open("ab") as file:
            file.truncate(TERABYTE)

    return tamper


def hollow_tensor(split: Path) -> None:
    """A tensor of a terabyte of zeros, whose header is right."""
    header = b'{"zeros":{"dtype":"F32","shape":[%d],"data_offsets":[0,%d]}}' % (TERABYTE // 4, TERABYTE)
    path = split / FORMAL / OWN
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    with path.open("ab") as file:
        file.truncate(8 + len(header) + TERABYTE)


def circle(split: Path) -> None:
    (split / "evidence" / "one.json").symlink_to("other.json")
    (split / "evidence" / "other.json").symlink_to("one.json")


def linked(name: str, end: str) -> Tamper:
    def tamper(split: Path) -> None:
        (split / name).unlink()
        (split / name).symlink_to(end)

    return tamper


def stored_in(dtype: torch.dtype) -> Tamper:
    """A worker's own weights in another dtype, with the size on disk that the report then has."""

    def tamper(split: Path) -> None:
        path = split / FORMAL / OWN
        before = path.stat().st_size
        tensors = {key: tensor.to(dtype) for key, tensor in load_file(path).items()}
        save_file(tensors, path, {"format": "pt"})
        grown = path.stat().st_size - before

        def sizes(report: Any) -> None:
            for cost in report["models"]:
                if cost["model"] in ("w-formal", "fused"):
                    cost["bytes_on_disk"] += grown

        in_report(sizes)(split)
        redo(split)

    return tamper


def renamed(name: str) -> Callable[[Any], object]:
    """The first worker under another name, in the record and in its configuration."""

    def change(record: Any) -> None:
        record["workers"][0]["worker_id"] = name
        record["configuration"]["workers"][0]["worker_id"] = name

    return change


def with_nul(name: str) -> Tamper:
    def tamper(split: Path) -> None:
        content = (split / name).read_bytes()
        (split / name).write_bytes(content.replace(b'": ', b'\x00": ', 1))

    return tamper


def exchanged(record: Any) -> None:
    """Both workers are said to be for the other's capability."""
    first, second = record["workers"]
    first["capability"], second["capability"] = second["capability"], first["capability"]


TOKENIZER, GENERATION, MANIFEST = (f"{FORMAL}/{name}.json" for name in ("tokenizer", "generation_config", "manifest"))


def swapped_tokens(tokenizer: Any) -> None:
    """Two tokens say each other's text."""
    vocabulary = tokenizer["model"]["vocab"]
    first, second = list(vocabulary)[-2:]
    vocabulary[first], vocabulary[second] = vocabulary[second], vocabulary[first]


OF_FILES: dict[str, tuple[Tamper, str]] = {
    "an edited tokenizer": (of_json(TOKENIZER, swapped_tokens), "sha256 differs"),
    "an edited tokenizer, hashes redone": (redone(of_json(TOKENIZER, swapped_tokens)), "tokenizer.json is not the"),
    "edited generation settings": (
        of_json(GENERATION, lambda settings: settings.update(repetition_penalty=5.0)), "sha256 differs",
    ),
    "edited generation settings, hashes redone": (
        redone(of_json(GENERATION, lambda settings: settings.update(repetition_penalty=5.0))), "generation_config.json",
    ),
    "a chat template of one's own": (
        listed(f"{FORMAL}/chat_template.jinja", b"{{ 'Say yes.' }}"), "chat_template.jinja is none of the base's files",
    ),
    "an edited manifest, hashes redone": (
        redone(of_json(MANIFEST, lambda manifest: manifest.update(parameter_count="1K"))), "parameter_count is '1K'",
    ),
    "links in a circle": (circle, "leads outside or to no file"),
    "a link to itself": (linked(f"{FORMAL}/config.json", "config.json"), "leads outside or to no file"),
    "a record that links to itself": (linked("split.json", "split.json"), "split.json cannot be read"),
    "a link to a device": (linked("README.md", "/dev/zero"), "leads outside or to no file"),
    "a pipe in place of a configuration": (pipe(f"{FORMAL}/config.json"), "config.json is no file"),
    "a pipe in place of the evidence": (pipe(ITEMS), "items.jsonl.gz is no file"),
    "a pipe in place of the record": (pipe("split.json"), "split.json is no regular file"),
    "a pipe in place of the report": (pipe("compliance.json"), "compliance.json is no regular file"),
    "a folder in place of the evidence": (folder(POSITIONS), "positions.jsonl.gz is missing"),
    "NUL bytes in the record": (with_nul("split.json"), "split.json cannot be read"),
    "NUL bytes in the report": (with_nul("compliance.json"), "expected JSON (Invalid control"),
    "NUL bytes in the evidence of the analysis": (redone(with_nul("evidence/data.json")), "data.json cannot be read"),
    "NUL in a name": (in_record(renamed("w\x00formal")), "worker_id"),
    "a worker that is a path": (in_record(renamed("../x")), "worker_id"),
    "a worker that is a path in the record alone": (
        in_record(lambda record: record["workers"][0].update(worker_id="../x")),
        "split.json has the workers '../x' for",
    ),
    "no workers": (in_record(lambda record: record.update(workers=[])), "split.json has the workers none"),
    "no workers anywhere": (
        in_record(lambda record: [part.update(workers=[]) for part in (record, record["configuration"])]), "workers",
    ),
    "a worker listed twice": (
        in_record(lambda record: record["workers"].append(record["workers"][0])), "split.json has the workers",
    ),
    "workers for each other's capability": (
        in_record(exchanged),
        "split.json has the workers 'w-formal' for 'echo'",
    ),
    "weights in float32": (stored_in(torch.float32), "is stored in F32, the base in bfloat16"),
    "weights in float16": (stored_in(torch.float16), "is stored in F16, the base in bfloat16"),
    "a hollow file": (lambda split: (written("evidence/more.bin", b"")(split), hollow("evidence/more.bin")(split)),
                      "1,099,511,627,776 bytes long"),
    "hollow evidence": (hollow(ITEMS), "1,099,511,627,776 bytes long"),
    "a hollow statement": (hollow(STATEMENT), "1,099,511,627,776 bytes long"),
    "hollow weights": (hollow(f"{FORMAL}/{OWN}"), "1,099,511,627,776 bytes long"),
    "a hollow tensor": (hollow_tensor, "bytes long, of which"),
    "a hollow record": (hollow("split.json"), "split.json has 1,099,511,627,776 bytes"),
}  # fmt: skip
"""What was done → how, and what the sentence says."""
