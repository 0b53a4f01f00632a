"""Contracts of a pool at a fixed number of workers, as queries in VNN-LIB 2.0, for other tools to check again.

Each query declares the pool as a network from outputs [k, d] and weights [k] to the fused output [d], and asserts that
the contract is broken: ``unsat`` says that it holds at these sizes. The networks are named, not contained: a verifier
takes each as an ONNX file, made from ``pool.forward`` at the same sizes. All inputs are bounded, as verifiers ask for.
"""

from collections.abc import Callable, Sequence
from itertools import permutations
from pathlib import Path

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS
from butterfly.core.files import replace_file
from butterfly.fusion import Domain

LARGEST = 8
"""The absolute value of a latent or logit in a query."""
LEAST_WEIGHT = "0.0625"
"""No worker weighs less; a verifier would otherwise divide by 0."""
Entries = list[str]


def outputs(network: str, worker: int, coordinates: int) -> Entries:
    """What a worker gives to a network, entry by entry."""
    return [f"{network}_outputs[{worker},{v}]" for v in range(coordinates)]


def weights(network: str, workers: int) -> Entries:
    """The workers' weights."""
    return [f"{network}_weights[{i}]" for i in range(workers)]


def fused(network: str, coordinates: int) -> Entries:
    """What a network gives."""
    return [f"{network}_fused[{v}]" for v in range(coordinates)]


def _declared(network: str, workers: int, coordinates: int, like: str = "") -> list[str]:
    equal = [f"  (equal-to {like})"] if like else []
    return [
        f"(declare-network {network}",
        *equal,
        f"  (declare-input {network}_outputs Real [{workers},{coordinates}])",
        f"  (declare-input {network}_weights Real [{workers}])",
        f"  (declare-output {network}_fused Real [{coordinates}])",
        ")",
    ]


def _all(op: str, claims: Sequence[str]) -> str:
    return claims[0] if len(claims) == 1 else f"({op} {' '.join(claims)})"


def _domain(network: str, domain: Domain, workers: int, coordinates: int) -> list[str]:
    """What outputs and weights may be."""
    low, high = ("0", "1") if domain is Domain.PROBABILITIES else (f"-{LARGEST}", f"{LARGEST}")
    rows = [outputs(network, i, coordinates) for i in range(workers)]
    claims = [claim for row in rows for entry in row for claim in (f"(>= {entry} {low})", f"(<= {entry} {high})")]
    if domain is Domain.PROBABILITIES:
        claims += [f"(== {_all('+', row)} 1)" for row in rows]
    shares = weights(network, workers)
    claims += [claim for entry in shares for claim in (f"(>= {entry} {LEAST_WEIGHT})", f"(<= {entry} 1)")]
    return [*claims, f"(== {_all('+', shares)} 1)"]


def _equal(left: Entries, right: Entries) -> list[str]:
    return [f"(== {entry} {other})" for entry, other in zip(left, right, strict=True)]


def _apart(left: Entries, right: Entries) -> str:
    return _all("or", [f"(!= {entry} {other})" for entry, other in zip(left, right, strict=True)])


def _internality(workers: int, coordinates: int) -> list[list[str]]:
    """The fused value is above, or below, the output of every worker."""
    rows = [outputs("pool", i, coordinates) for i in range(workers)]
    return [
        [_all("or", [_all("and", [f"({op} {entry} {row[v]})" for row in rows]) for op in ("<", ">")])]
        for v, entry in enumerate(fused("pool", coordinates))
    ]


def _idempotence(workers: int, coordinates: int) -> list[list[str]]:
    """All outputs are equal, and the fusion is not."""
    rows = [outputs("pool", i, coordinates) for i in range(workers)]
    same = [claim for row in rows[1:] for claim in _equal(rows[0], row)]
    return [[*same, _apart(fused("pool", coordinates), rows[0])]]


def _permutation(workers: int, coordinates: int) -> list[list[str]]:
    """The workers are permuted, and the fusion changes."""
    negations = []
    for order in permutations(range(workers)):
        if order != tuple(range(workers)):
            moved = [
                claim
                for i, j in enumerate(order)
                for claim in _equal(outputs("other", i, coordinates), outputs("pool", j, coordinates))
            ]
            shares, others = weights("pool", workers), weights("other", workers)
            moved += [f"(== {others[i]} {shares[j]})" for i, j in enumerate(order)]
            negations.append([*moved, _apart(fused("other", coordinates), fused("pool", coordinates))])
    return negations


def _monotone(workers: int, coordinates: int) -> list[list[str]]:
    """Outputs rise, and a fused value falls."""
    rises = [
        f"(>= {more} {entry})"
        for i in range(workers)
        for more, entry in zip(outputs("other", i, coordinates), outputs("pool", i, coordinates), strict=True)
    ]
    falls = [
        f"(< {more} {entry})"
        for more, entry in zip(fused("other", coordinates), fused("pool", coordinates), strict=True)
    ]
    same = _equal(weights("other", workers), weights("pool", workers))
    return [[*rises, *same, _all("or", falls)]]


def _translation(workers: int, coordinates: int) -> list[list[str]]:
    """Every output moves by the same amount, and a fused value by another."""
    first, moved = outputs("pool", 0, coordinates)[0], outputs("other", 0, coordinates)[0]
    shift = f"(- {moved} {first})"
    shifted = [
        f"(== {more} (+ {entry} {shift}))"
        for i in range(workers)
        for more, entry in zip(outputs("other", i, coordinates), outputs("pool", i, coordinates), strict=True)
    ][1:]
    apart = [
        f"(!= {more} (+ {entry} {shift}))"
        for more, entry in zip(fused("other", coordinates), fused("pool", coordinates), strict=True)
    ]
    return [[*shifted, *_equal(weights("other", workers), weights("pool", workers)), _all("or", apart)]]


BROKEN: dict[str, tuple[Callable[[int, int], list[list[str]]], bool]] = {
    "T7.1/internality": (_internality, False),
    "N1/idempotence": (_idempotence, False),
    "N1/permutation": (_permutation, True),
    "P-mono/coordinate": (_monotone, True),
    "N3/translation": (_translation, True),
}
"""Contract → the ways in which it is broken at a size, and whether they speak of the pool at two inputs."""


def queries(operator: Operator, contract: str, workers: int, coordinates: int) -> list[str]:
    """The texts of the queries of a contract; every one must be ``unsat``."""
    ways, two = BROKEN[contract]
    networks = ["pool", "other"] if two else ["pool"]
    head = [
        f"; {operator.name}, {contract}: {CONTRACTS[contract].title}",
        f"; {workers} workers, {coordinates} coordinates; unsat: the contract holds at this size",
        "(vnnlib-version <2.0>)",
        *_declared("pool", workers, coordinates),
        *(_declared("other", workers, coordinates, "pool") if two else []),
    ]
    known = [claim for name in networks for claim in _domain(name, operator.domain, workers, coordinates)]
    return [
        "\n".join([*head, *(f"(assert {claim})" for claim in (*known, *broken))]) + "\n"
        for broken in ways(workers, coordinates)
    ]


def export(operator: Operator, folder: Path, workers: int = 3, coordinates: int = 2) -> list[Path]:
    """Write the queries of every contract that the operator declares and that VNN-LIB can say; their paths.

    Args:
        operator: the pool that is declared as the network; its domain gives the bounds of the inputs.
        folder: where to write; ``folder/<operator>/<contract>-<n>.vnnlib``.
        workers: k.
        coordinates: d.

    Raises:
        OutputError: the folder cannot be written.
    """
    written = []
    for contract in BROKEN:
        if operator.declares(contract):
            for n, text in enumerate(queries(operator, contract, workers, coordinates), 1):
                path = folder / operator.name / f"{contract.replace('/', '-')}-{n}.vnnlib"
                replace_file(path, text)
                written.append(path)
    return written
