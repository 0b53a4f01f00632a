"""The process that ``butterfly check`` starts to load and examine a user's operator.

It sends lines of JSON to its parent over a pipe, each with the secret word that the parent gave it. It prints nothing.
So no output of the operator and nothing that it does to this process can become part of a verdict.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from butterfly.core.errors import ButterflyError
from butterfly.core.progress import Advance


class Pipe:
    """Messages to the process that started this one. It is a ``Progress`` too."""

    def __init__(self, descriptor: int, word: str) -> None:
        self._file = os.fdopen(descriptor, "w", encoding="utf-8")
        self._word = word

    def send(self, kind: str, **body: Any) -> None:
        """Send one message without delay."""
        self._file.write(json.dumps({"word": self._word, "kind": kind, **body}) + "\n")
        self._file.flush()

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:
        """A stage that the other process draws."""
        self.send("stage", name=name, total=total)

        def advance(steps: int = 1, /) -> None:
            self.send("step", steps=steps)

        try:
            yield advance
        finally:
            self.send("end")


def main() -> None:
    """Examine the operator that standard input names; send the result, or the reason why there is none."""
    request = json.loads(sys.stdin.read())
    pipe = Pipe(int(sys.argv[1]), request.pop("word"))
    try:
        pipe.send("result", body=_examined(pipe, **request))
    except ButterflyError as error:
        pipe.send("misuse", text=str(error))
    except (Exception, SystemExit) as error:  # what an operator raises, or its leaving, is never a verdict
        pipe.send("fault", text=" ".join(f"{type(error).__name__}: {error}".split()))


def _examined(
    pipe: Pipe,
    operator: str,
    domain: str | None,
    dtype: str,
    examples: int,
    prove: bool,
    sizes: tuple[int, int] | None,
    workers: tuple[int, int] | None,
) -> dict[str, Any]:
    import torch

    from butterfly.contracts.assumptions import assumptions
    from butterfly.contracts.examination import examination, limits_of
    from butterfly.contracts.load_operator import find_operator
    from butterfly.contracts.registry import CONTRACTS
    from butterfly.contracts.rerun import snippet
    from butterfly.fusion import Domain

    if prove:
        from butterfly.prove.solving.solvers import solvers

        solvers()
    pipe.send("ready")
    subject = find_operator(operator, None if domain is None else Domain(domain))
    limits = limits_of(sizes, workers)
    with pipe.stage(f"check {subject.name}", len(CONTRACTS) + 1) as advance:

        def at(place: str) -> None:
            pipe.send("at", place=place)
            advance(1)

        looked = examination(subject, getattr(torch, dtype), examples, limits, at)
    outcomes, unproved = looked.outcomes, list[str]()
    if prove:
        from butterfly.prove.examined import proved, unproved as without_a_proof

        pipe.send("at", place="the proofs")
        outcomes = proved(subject, outcomes, pipe)
        unproved = list(without_a_proof(subject, outcomes))
    properties = []
    for outcome in outcomes:
        outcome_record = {**asdict(outcome), "verdict": outcome.verdict and outcome.verdict.value, "snippet": ""}
        if outcome.counterexample:
            outcome_record["snippet"] = snippet(
                outcome.contract, operator, subject.domain.value, dtype, outcome.counterexample
            )
        properties.append(outcome_record)
    return {
        "operator": subject.name,
        "domain": subject.domain.value,
        "dtype": dtype,
        "holds": not looked.faults and not any(outcome.broken for outcome in outcomes),
        "faults": looked.faults,
        "assumed": assumptions(subject, limits, prove),
        "unproved": unproved,
        "properties": properties,
    }


if __name__ == "__main__":
    main()
