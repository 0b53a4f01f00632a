"""A user's operator is found by file or module, and what cannot be used is one clear error."""

from pathlib import Path

import pytest

from butterfly.contracts.load_operator import find_operator
from butterfly.core.errors import ConfigurationError
from butterfly.fusion import Domain

CODE = """
import torch

def mean(outputs, weights, alive):
    return outputs[alive].mean(0)

def two(outputs, weights):
    return outputs.mean(0)

def flat(outputs, weights):
    return outputs.mean()

def one(outputs):
    return outputs.mean(0)

class Needs(torch.nn.Module):
    def __init__(self, size):
        super().__init__()

class Typo:
    claims = ["P-smoothh"]

    def __call__(self, outputs, weights):
        return outputs.mean(0)

class Nothing(Typo):
    claims = []

def typed(outputs, weights):
    return outputs.mean(0)

typed.domain = []

def counted(outputs, weights):
    return outputs.mean(0)

counted.claims = 5

def spelled(outputs, weights):
    return outputs.mean(0)

spelled.claims = "N1/fold"

def mingled(outputs, weights):
    return outputs.mean(0)

mingled.claims = [5, "N1/fold", "zz"]

def once(outputs, weights):
    return outputs.mean(0)

once.claims = iter(["T7.1/internality"])

def alone(outputs, weights):
    return outputs.mean(0)

alone.claims = {"N1/monoid", "T7.1/internality"}

def writes(outputs, weights, alive):
    return outputs.mul_(2).mean(0)

def leaves(outputs, weights):
    raise SystemExit(0)

number = 3
"""


def test_functions_modules_and_pools_are_operators(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(CODE)
    masked = find_operator(f"{path}:mean", Domain.REALS)
    assert (masked.masks, masked.monoid, masked.claims) == (True, False, None)
    assert not find_operator(f"{path}:two", Domain.LOGITS).masks
    pool = find_operator("butterfly.fusion:LinearPool")
    assert (pool.domain, pool.monoid) == (Domain.PROBABILITIES, True)
    assert pool.claims
    assert "P-smooth" in pool.claims


@pytest.mark.parametrize(
    ("name", "named"),
    [
        ("missing", "has no 'missing'; expected one of"),
        ("number", "number is a int; expected a callable"),
        ("Needs", "Needs() failed: TypeError"),
        ("flat", "flat gave (); expected a tensor of shape (3, 4)"),
        ("Typo", "Typo claims 'P-smoothh'; expected one of D3.1/convex"),
        ("Nothing", "Nothing has empty claims; leave them out, or name some of D3.1/convex"),
        ("counted", "counted has claims=5; expected a set of names, such as {'N1/idempotence'}"),
        ("spelled", "spelled has claims='N1/fold'; expected a set of names"),
        ("once", "expected a set of names"),
        ("mingled", "mingled claims 5; expected one of D3.1/convex"),
        (
            "alone",
            "alone claims 'N1/monoid', which speaks of lift, merge, finish and empty; leave it out of what alone",
        ),
        ("writes", "writes changes its outputs"),
        ("leaves", "leaves cannot be called with outputs [2, 3, 4] float64, weights [2]: SystemExit"),
        ("one", "one cannot be called with outputs [2, 3, 4] float64, weights [2]: TypeError"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, name: str, named: str) -> None:
    path = tmp_path / "mine.py"
    path.write_text(CODE)
    with pytest.raises(ConfigurationError) as caught:
        find_operator(f"{path}:{name}", Domain.REALS)
    assert named in str(caught.value)


@pytest.mark.parametrize(
    ("reference", "named"),
    [
        ("mean", "expected MODULE:NAME or FILE.py:NAME"),
        ("absent.py:mean", "absent.py is no file"),
        ("no.such.module:mean", "cannot be imported: ModuleNotFoundError"),
        ("torch.nn.functional:normalize", "states no domain; say what it takes with --domain"),
    ],
)
def test_a_bad_reference_is_named(reference: str, named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        find_operator(reference)
    assert named in str(caught.value)


def test_a_domain_that_is_none_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(CODE)
    with pytest.raises(ConfigurationError, match=r"typed states domain=\[\]; expected one of reals"):
        find_operator(f"{path}:typed")


def test_a_file_with_an_error_is_named(tmp_path: Path) -> None:
    path = tmp_path / "wrong.py"
    path.write_text("1 / 0\n")
    with pytest.raises(ConfigurationError, match="cannot be imported: ZeroDivisionError"):
        find_operator(f"{path}:x")
