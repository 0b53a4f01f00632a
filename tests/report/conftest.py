"""One report of an invented split, with every verdict, every role."""

import json
import math
from collections.abc import Callable
from typing import Any

import pytest

from butterfly.core.verdict import Verdict
from butterfly.schema.compliance import ComplianceReport

WORKERS = {
    "worker-logic": "logical_reasoning",
    "worker-pattern": "pattern_recognition",
    "worker-formal": "formal_verification",
}
LAYERS = 10
ITEMS = 1000
REFERENCES = {
    "logical_reasoning": (1 / 3, 0.412),
    "pattern_recognition": (0.001, 0.004),
    "formal_verification": (0.0, 0.007),
}


def wilson(right: int, items: int, z: float = 1.959964) -> tuple[float, float]:
    """The 95 % Wilson interval of a share, so that the figures of the example look like real ones."""
    share = right / items
    middle = (share + z * z / (2 * items)) / (1 + z * z / items)
    reach = z * math.sqrt(share * (1 - share) / items + z * z / (4 * items**2)) / (1 + z * z / items)
    return middle - reach, middle + reach


def accuracy(model: str, role: str, right: int, own: bool = False) -> dict[str, Any]:
    low, high = wilson(right, ITEMS)
    retention = right / 942
    kept = (None,) * 3 if role == "base" else (retention, retention - 0.02, retention + 0.02)
    named = dict(zip(("retention", "retention_low", "retention_high"), kept, strict=True))
    return {"model": model, "role": role, "right": right, "items": ITEMS, "low": low, "high": high, "own": own} | named


def capability(place: int, name: str) -> dict[str, Any]:
    guess, constant = REFERENCES[name]
    models = [accuracy("base", "base", 942)]
    for other, (worker, own) in enumerate(WORKERS.items()):
        right = 931 if own == name else 310 - 90 * ((other + place) % 3)
        models.append(accuracy(worker, "worker", right, own == name))
    models.append(accuracy("fused", "fused", 936))
    models += [accuracy(f"control:{worker}", "control", 612 if own == name else 120) for worker, own in WORKERS.items()]
    return {"name": name, "items": ITEMS, "guess_accuracy": guess, "constant_accuracy": constant, "models": models}


def proof(contract: str) -> dict[str, Any]:
    """A citation by hash."""
    hashes = {what: f"{place:x}" * 64 for place, what in enumerate(("record", "queries", "source", "graphs", "law"), 1)}
    return {
        "contract": contract,
        "folder": "proofs/LinearPool/T7.1-range",
        "verdict": "proved",
        "sizes": "every k, every d",
        "arithmetic": "real numbers",
        "sha256": hashes,
    }


def claims() -> list[dict[str, Any]]:
    """Every verdict twice, once required; long statements, nested evidence."""
    rows = []
    for place, verdict in enumerate(Verdict):
        for required in (True, False):
            name = f"{'T7' if required else 'P-mono'}.{place}/{verdict.value}"
            evidence: dict[str, Any] = {"lower_end": 0.9231, "items": ITEMS, "counterexample": None}
            if required:
                evidence |= {
                    "weights": [0.5, 0.25, 0.25],
                    "solver": {"z3": "4.13", "seconds": 0.14, "sizes": [2, 3, 4]},
                }
            rows.append(
                {
                    "id": name,
                    "title": f"The fused model keeps what the base can do, read as {verdict.value}",
                    "verdict": verdict,
                    "required": required,
                    "statement": "The lower end of the paired interval stands against the share that the configuration "
                    "asks for; ‖M − F‖ ≤ Σ w_i‖M − M_i‖ on every test item.",
                    "evidence": evidence if place % 3 != 2 else {},
                    "proofs": [proof(name)] if verdict is Verdict.PROVED else [],
                    "artifact": f"evidence/{place}.json" if required else None,
                }
            )
    return rows


def example() -> dict[str, Any]:
    costs = [("base", "base", 1_843_200, 10)]
    costs += [(worker, "worker", 1_022_976, 5) for worker in WORKERS] + [("fused", "fused", 2_412_288, 10)]
    costs += [(f"control:{worker}", "control", 1_022_976, 5) for worker in WORKERS]
    return {
        "schema_version": "1",
        "split": {
            "name": "demo",
            "base_model": "butterfly-base",
            "created_with": {"butterfly": "0.1.0", "torch": "2.6.0", "transformers": "5.0.0"},
            "configuration_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "seed": 0,
        },
        "claims": claims(),
        "capabilities": [capability(place, name) for place, name in enumerate(WORKERS.values())],
        "models": [
            {
                "model": model,
                "role": role,
                "parameters": parameters,
                "bytes_on_disk": 2 * parameters + 4096,
                "latency_p50_ms": 0.61 * depth,
                "latency_p95_ms": 0.74 * depth,
                "latency_p99_ms": 1.31 * depth,
                "layers": list(range(depth)),
            }
            for model, role, parameters, depth in costs
        ],
        "signatures": {
            "layers": list(range(LAYERS)),
            "capabilities": {
                name: [0.15 + abs(math.sin(place + 0.7 * layer)) for layer in range(LAYERS)]
                for place, name in enumerate(WORKERS.values())
            },
            "chosen": {worker: [0, 1, 2 + place, 5 + place, 9] for place, worker in enumerate(WORKERS)},
        },
        "gate": {
            "weights": {
                name: {worker: 0.956 if own == name else 0.022 for worker, own in WORKERS.items()}
                for name in WORKERS.values()
            }
        },
        "grams": {
            "workers": list(WORKERS),
            "outputs": [[1.0 if row == column else 0.43 for column in range(3)] for row in range(3)],
            "residuals": [[1.0 if row == column else -0.12 for column in range(3)] for row in range(3)],
        },
    }


@pytest.fixture
def content() -> dict[str, Any]:
    """The example as plain JSON, to change."""
    return example()


@pytest.fixture
def read() -> Callable[[dict[str, Any]], ComplianceReport]:
    """Plain JSON as a report, checked like any other but for ``passed``, which the example leaves out."""
    return lambda content: ComplianceReport.model_validate_json(json.dumps(content))


@pytest.fixture
def report(content: dict[str, Any], read: Callable[[dict[str, Any]], ComplianceReport]) -> ComplianceReport:
    return read(content)
