"""Protocols and Agda records hold the same: a field added, dropped, renamed or of another arity fails."""

import re
from dataclasses import replace
from fractions import Fraction
from typing import Any, Protocol

import pytest
import torch

from butterfly import fusion
from butterfly.core.errors import FusionError
from butterfly.spec.agda import Agda
from butterfly.spec.instances import INSTANCES
from butterfly.spec.language import AtLeast, NextToken, Parts, gate, most_probable
from butterfly.spec.mirror import Field, Mirror, check_laws, differences, member_arity, parse_records
from butterfly.spec.protocols import MIRRORS
from butterfly.spec.protocols.algebra import Rationals, RationalSemiring
from butterfly.spec.protocols.definitions import DEFINITIONS, arrows
from butterfly.spec.source import module_paths, sources

RECORD = re.compile(r"^ *record (\S+)[^=]*?: Set[₁]? where$", re.MULTILINE)
OWN_WORDS = {
    "Butterfly.Claim.Base.Absence", "Butterfly.Claim.Base.Entry",
    "Butterfly.Mirror.Base.Field", "Butterfly.Mirror.Base.Mirrored",
    "Butterfly.Integer.Base._≈_", "Butterfly.Integer.Base._≤_", "Butterfly.Rational.Base._≈_",
    "Butterfly.Rational.Base._≤_", "Butterfly.Rational.Properties.Symbol",
}  # fmt: skip
"""Records that are words of the specification about itself: the index, the mirror, and single propositions."""


@pytest.fixture(scope="module")
def records(agda: Agda) -> dict[str, dict[str, Field]]:
    """Every mirrored record as Agda describes it."""
    (answer,) = agda.normal_forms("Butterfly.Mirror.Records", ["records"])
    return parse_records(answer)


def test_protocols_and_records_agree(records: dict[str, dict[str, Field]]) -> None:
    assert len(records) == len(MIRRORS) > 0
    assert differences(MIRRORS, records) == []


def test_no_record_is_left_out(records: dict[str, dict[str, Field]]) -> None:
    declared = {
        f"{module}.{name}"
        for module, path in module_paths(sources()).items()
        for name in RECORD.findall(path.read_text(encoding="utf-8"))
    }
    assert declared - OWN_WORDS == set(records)


WEIGHTS = "Butterfly.Pool.Base.Weights"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda fields: fields | {"new": Field(0, 0)}, "new: an Agda field without"),
        (lambda fields: {k: v for k, v in fields.items() if k != "weight"}, "weight: mirrored in Python"),
        (lambda fields: {k.replace("sums", "adds"): v for k, v in fields.items()}, "adds-to-one: an Agda field"),
        (lambda fields: fields | {"weight": Field(0, 2)}, "weight: takes 1 in Python, 2 in Agda"),
        (lambda fields: fields | {"weight-≥0": Field(2, 0)}, "weight-≥0: takes 1 in Python, 2 in Agda"),
    ],
)
def test_a_change_in_agda_is_caught(records: dict[str, dict[str, Field]], change: Any, told: str) -> None:
    reported = differences(MIRRORS, records | {WEIGHTS: change(records[WEIGHTS])})
    assert any(told in line for line in reported), reported


class Broken(Protocol):
    """A monoid whose merge takes three states and which has a member of its own."""

    @property
    def empty(self) -> int: ...
    def same(self, x: int, y: int) -> bool: ...
    def merge(self, x: int, y: int, z: int) -> int: ...
    def stray(self) -> int: ...


def test_a_change_in_python_is_caught(records: dict[str, dict[str, Field]]) -> None:
    monoid = next(mirror for mirror in MIRRORS if mirror.record.endswith(".CommutativeMonoid"))
    others = [mirror for mirror in MIRRORS if mirror is not monoid]
    reported = differences([*others, replace(monoid, protocol=Broken)], records)
    assert len(reported) == 2
    assert "_∙_: takes 3 in Python, 2 in Agda" in reported[0]
    assert "'stray'" in reported[1]
    assert len(differences(others, records)) == 1


def test_a_field_added_to_the_source_is_seen_by_agda(broken: Agda) -> None:
    """The whole way round: the source changes, and what Agda answers changes with it."""
    path = broken.root / "Butterfly" / "Cost" / "Properties.agda"
    text = path.read_text(encoding="utf-8").replace("    bounds : ∀ i →", "    extra : Nat\n    bounds : ∀ i →")
    text = text.replace("record { bounds", "record { extra = 0 ; bounds").replace(
        "        { bounds", "        { extra = 0 ; bounds"
    )
    path.write_text(text, encoding="utf-8")
    refuted = broken.root / "Butterfly" / "Pool" / "Refuted.agda"
    text = re.sub(r"record(\s+)\{ bounds", r"record\1{ extra = 0 ; bounds", refuted.read_text(encoding="utf-8"))
    refuted.write_text(text, encoding="utf-8")
    (answer,) = broken.normal_forms("Butterfly.Mirror.Records", ["records"])
    assert differences(MIRRORS, parse_records(answer)) == [
        "Butterfly.Cost.Properties.Largest.extra: an Agda field without a Python member"
    ]


@pytest.mark.parametrize("mirror", MIRRORS, ids=lambda mirror: mirror.record)
def test_instances_have_every_member(mirror: Mirror) -> None:
    assert INSTANCES[mirror.record]
    for instance in INSTANCES[mirror.record]:
        for member in mirror.members.values():
            assert hasattr(instance, member), (instance, member)


@pytest.mark.parametrize("name", DEFINITIONS)
def test_a_definition_takes_what_its_protocol_takes(agda: Agda, name: str) -> None:
    module, _, last = name.rpartition(".")
    (answer,) = agda.normal_forms(module, [last])
    assert member_arity(DEFINITIONS[name], "__call__") == arrows(answer), answer
    assert arrows(f"{answer} → Set") == arrows(answer) + 1
    assert all(callable(instance) for instance in INSTANCES[name])


def test_everything_in_the_registry_is_of_the_specification() -> None:
    assert set(INSTANCES) == {mirror.record for mirror in MIRRORS} | set(DEFINITIONS)


def test_every_pool_and_weighting_of_the_library_is_in_the_registry() -> None:
    pools = {type(pool) for pool in INSTANCES["Butterfly.Pool.Base.Pool"]}
    shipped = {
        member for member in vars(fusion).values() if isinstance(member, type) and issubclass(member, fusion.Pool)
    }
    assert pools == shipped - {fusion.Pool}
    fused = [instance.model for instance in INSTANCES["Butterfly.Model.Base.LLM"]]
    assert {type(model.pool) for model in fused} == pools
    weightings = {
        member for member in vars(fusion).values() if isinstance(member, type) and issubclass(member, fusion.Weighting)
    }
    assert {type(model.weighting) for model in fused} == weightings - {fusion.Weighting}


def test_a_fused_model_is_its_three_parts() -> None:
    prompt = torch.tensor([1, 5, 3])
    for parts in INSTANCES["Butterfly.Model.Base.Model"]:
        whole = NextToken(parts.model)(prompt).probability
        assert torch.allclose(parts.decode(parts.transform(parts.encode(prompt))).probability, whole)
        assert not torch.allclose(parts.decode(parts.encode(prompt)).probability, whole)
    with pytest.raises(AssertionError):
        Parts(INSTANCES["Butterfly.Model.Base.LLM"][3].model)


def test_weights_that_read_the_outputs_are_no_gate() -> None:
    with pytest.raises(FusionError):
        gate(fusion.ConfidenceWeights(fusion.FixedWeights(2)))(torch.zeros(8))


def test_a_worker_has_evidence_for_its_capability() -> None:
    short, long = torch.tensor([1, 5]), torch.arange(6)
    for worker in INSTANCES["Butterfly.Model.Base.Worker"]:
        assert all(worker.evidence(short, y) for y in range(7))
        unsure = replace(worker, accurate=AtLeast(1.0))
        assert not any(unsure.evidence(short, y) for y in range(7))
        assert all(unsure.evidence(long, y) for y in range(7))  # outside its capability nothing is claimed
        best = int(worker.model(short).probability.argmax())
        assert [y for y in range(7) if most_probable(worker.model(short), y)] == [best]


def elements(record: str, instance: Any) -> list[tuple[Any, ...]]:
    """Points at which the laws of a record are tried."""
    name = record.rpartition(".")[2]
    fractions = [Fraction(1, 2), Fraction(-2, 3), Fraction(3), Fraction(5, 7)]
    x = torch.tensor([0.5, 1.25, 2.0, 3.5], dtype=torch.float64)
    if name in ("CommutativeSemiring", "OrderedRing", "OrderedField", "CommutativeMonoid"):
        return [tuple(fractions), tuple(reversed(fractions)), (Fraction(0),) * 4]
    if name == "Pool":
        outputs = torch.tensor([[0.25, 0.75], [0.5, 0.5], [0.125, 0.875], [0.75, 0.25]], dtype=torch.float64)
        if instance.domain == "logits":
            outputs = outputs.log()
        weights = torch.tensor([0.5, 0.25, 0.125, 0.125], dtype=torch.float64)
        return [tuple(instance.lift(w, p) for w, p in zip(weights, outputs, strict=True))]
    if name in ("Weights", "Distribution", "Test", "Geometric-mean"):
        return [(0,), (1,)]
    return [(x, x.flip(0), x + 1, x * 2)]


@pytest.mark.parametrize(
    "mirror",
    [
        mirror
        for mirror in MIRRORS
        if mirror.laws and not mirror.record.startswith(("Butterfly.Gradient", "Butterfly.Smooth"))
    ],
    ids=lambda mirror: mirror.record,
)
def test_instances_keep_the_laws(mirror: Mirror) -> None:
    for instance in INSTANCES[mirror.record]:
        for point in elements(mirror.record, instance):
            failing = check_laws(mirror, instance, *point)
            if mirror.record.endswith(".Pool") and "_≈ₛ_" in failing:
                failing.remove("_≈ₛ_")  # a relation, not a law: two different states differ
            assert failing == [], instance


class Forgetful(RationalSemiring):
    """A semiring whose sum forgets what is left of it."""

    def add(self, x: Fraction, y: Fraction) -> Fraction:
        return y


def test_a_structure_that_breaks_a_law_is_caught() -> None:
    mirror = MIRRORS[0]
    points = (Fraction(1), Fraction(2), Fraction(3), Fraction(5))
    assert "+-comm" in check_laws(mirror, Forgetful(), *points)
    assert "distrib" in check_laws(mirror, replace(RationalSemiring(), unity=Fraction(2)), *points) or "·-unit" in (
        check_laws(mirror, replace(RationalSemiring(), unity=Fraction(2)), *points)
    )
    assert check_laws(MIRRORS[1], Rationals(), *points) == []


def test_autograd_keeps_the_laws_of_a_differential_structure() -> None:
    mirror = next(candidate for candidate in MIRRORS if candidate.record.endswith(".ReverseDifferential"))
    (structure,) = INSTANCES[mirror.record]
    x = torch.tensor([0.5, 1.25], dtype=torch.float64)
    c = torch.tensor([2.0, 3.0], dtype=torch.float64)

    def f(z: torch.Tensor) -> torch.Tensor:
        return z * z

    def g(z: torch.Tensor) -> torch.Tensor:
        return z.exp()

    pair, stack = (c, c + 1), torch.stack([c, c + 1])
    arguments = {
        "derivative-rate": (g, x, c, 1), "adjoint": (g, x, c + 1, c),
        "apply-compose": (g, f, x), "apply-pair": (f, g, x), "apply-each": ([f, g], x, 1, 0),
        "reverse-cong": (f, x, c, c.clone()), "reverse-compose": (g, f, x, c), "reverse-pair": (f, g, x, pair, 1),
        "reverse-each": ([f, g], x, stack, 0),
    }  # fmt: skip
    assert set(arguments) == set(mirror.laws)
    assert [name for name, given in arguments.items() if not mirror.laws[name](structure, *given)] == []


def test_second_derivatives_keep_the_closure_laws() -> None:
    smooth, exponential = (
        next(mirror for mirror in MIRRORS if mirror.record.endswith(name))
        for name in (".SmoothStructure", ".Exponential")
    )
    (judge,), (exp,) = INSTANCES[smooth.record], INSTANCES[exponential.record]

    def f(x: torch.Tensor) -> torch.Tensor:
        return 1 + (x * x).sum()

    def g(x: torch.Tensor) -> torch.Tensor:
        return 1 / (1 + (x * x).sum())

    given: dict[str, tuple[Any, ...]] = dict.fromkeys(
        ("smooth-+", "smooth-·", "smooth-compose", "smooth-inverse"), (f, g)
    )
    given |= {"smooth-coordinate": (2,), "smooth-constant": (3.0,), "rough-is-not-smooth": ()}
    given |= {"smooth-cong": (f, lambda z: (z * z).sum() + 1)}
    assert [name for name, law in smooth.laws.items() if not law(judge, *given[name])] == []
    x = torch.tensor([0.5, 2.0], dtype=torch.float64)
    tried = {"exp-positive": (x,), "exp-sum": (x, x + 1), "smooth-exp": (g,), "smooth-log": (f,)}
    assert [name for name, law in exponential.laws.items() if not law(exp, *tried[name])] == []
    solving = next(mirror for mirror in MIRRORS if mirror.record.endswith(".Solving"))
    (solver,) = INSTANCES[solving.record]
    solved = {
        "smooth-root": (f, lambda z: f(z).sqrt()),
        "smooth-implicit": (lambda z: z[0] - g(z[1:]), lambda z: z.new_tensor(1.0), g),
    }
    assert [name for name, law in solving.laws.items() if not law(solver, *solved[name])] == []
