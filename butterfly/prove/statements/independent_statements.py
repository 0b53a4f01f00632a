"""The statements beside the contracts: arithmetic, the gate's partition of unity, drafting, and claims about floats."""

import hashlib
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from types import ModuleType

from butterfly.fusion import Gate, LatentMean, LinearPool
from butterfly.fusion.drafting import acceptance
from butterfly.fusion.weighted_mean import WeightedMean
from butterfly.prove.statements import arithmetic, drafting_cases, exact_drafting, gate_partition, rounded_laws
from butterfly.prove.terms.obligation import COMMAND, Obligation


@dataclass(frozen=True)
class IndependentStatement:
    """A statement that is no contract's: where its artifact lies, and what it assumes."""

    folder: str
    id: str
    statement: str
    assumptions: tuple[str, ...]
    obligations: tuple[Obligation, ...]
    sources: tuple[ModuleType | type | Callable[..., object], ...]
    """Modules and classes whose files it is made of."""
    broken: Callable[[], Mapping[str, Sequence[Obligation]]] = dict
    """How what it speaks of is broken on purpose → the obligations that are then made."""

    @cached_property
    def queries(self) -> list[str]:
        """The SMT-LIB text of each obligation."""
        return [obligation.query([COMMAND, f"{self.id}: {self.statement}"]) for obligation in self.obligations]

    @cached_property
    def source(self) -> str:
        """The hash of the files that it is made of."""
        digest = hashlib.sha256()
        for path in sorted({str(inspect.getsourcefile(source)) for source in self.sources}):
            digest.update(Path(path).read_bytes())
        return digest.hexdigest()


@cache
def independent_statements() -> tuple[IndependentStatement, ...]:
    """All of them, made once in a process: their graphs take seconds to export."""
    statements = [
        IndependentStatement(
            f"arithmetic/{statement.id}",
            statement.id,
            statement.statement,
            (statement.argument,),
            statement.obligations,
            (arithmetic,),
        )
        for statement in arithmetic.statements()
    ]
    statements.append(
        IndependentStatement(
            "partition/T2.1",
            "T2.1",
            gate_partition.STATEMENT,
            gate_partition.ASSUMED,
            gate_partition.partition(),
            (gate_partition, Gate, LatentMean, LinearPool, WeightedMean),
            gate_partition.broken,
        )
    )
    statements.append(
        IndependentStatement(
            "drafting/N7",
            "N7",
            exact_drafting.STATEMENT,
            exact_drafting.ASSUMED,
            exact_drafting.drafting(),
            (exact_drafting, drafting_cases, acceptance, LinearPool, WeightedMean),
            exact_drafting.broken,
        )
    )
    for law in rounded_laws.composed():
        assumed = (f"rests on {', '.join(law.rests_on)}", *rounded_laws.ASSUMED)
        folder = f"floats/{law.id.replace('/', '-')}"
        statements.append(
            IndependentStatement(folder, law.id, law.statement, assumed, (law.obligation,), (rounded_laws,))
        )
    return tuple(statements)
