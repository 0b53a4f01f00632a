"""The table of operators and properties in docs/operators.md.

A cell says what ``pytest properties`` finds, and fails where it does not find it: tested where the operator claims the
contract, ``refuted`` where it does not, a dash where the contract speaks of another domain by its type. Where it is
tested and a record in ``proofs/`` says proved, the cell says that; ``butterfly prove --check`` fails where it is not.
"""

from collections.abc import Iterator
from pathlib import Path

from butterfly.contracts.operator import Operator
from butterfly.contracts.registry import CONTRACTS, OPERATORS
from butterfly.contracts.violation import outside
from butterfly.core.errors import ConfigurationError
from butterfly.core.splice import spliced
from butterfly.core.verdict import Verdict
from butterfly.prove.artifacts.index import records
from butterfly.prove.claims.restriction import restriction_fault, widened
from butterfly.prove.records.record_file import reports_unreadable, text

START, END = "<!-- properties: made by `make table` -->", "<!-- end of properties -->"
PAGE, PROJECT = "docs/operators.md", "pyproject.toml"
"""The page, relative to the folder that holds ``proofs/``; and what tells a checkout."""
PROVED = (Verdict.PROVED.value, Verdict.PROVED_BOUNDED.value)
COUNTED = {word: word for word in (*PROVED, "tested", "*refuted*")} | {"–": "outside by type"}

Words = dict[tuple[str, str], str]
"""The verdict on record, by operator and contract."""


def recorded(root: Path) -> Words:
    """What the records say of the operators of the table: of each in the domain that it is proved in, and in another
    where the law is of any numbers and the graphs are the same (``prove.claims.restriction``)."""
    known = {(record["operator"], record["contract"]): str(record["verdict"]) for record in records(root)}
    words: Words = {}
    for column, operator in OPERATORS.items():
        wide = widened(operator)
        for contract in CONTRACTS:
            word = known.get((type(operator.source).__name__, contract))
            if word is not None and (wide is operator or _covered(operator, wide, contract)):
                words[column, contract] = word
    return words


def _covered(operator: Operator, wide: Operator, contract: str) -> bool:
    return operator.declares(contract) and not restriction_fault(operator, wide, contract)


def cell(operator: str, contract: str, words: Words) -> str:
    """One word, or a dash."""
    if outside(CONTRACTS[contract], OPERATORS[operator]):
        return "–"
    if not OPERATORS[operator].declares(contract):
        return "*refuted*"
    word = words.get((operator, contract), "")
    return word if word in PROVED else "tested"


def table(root: Path) -> str:
    """The Markdown of the table, with the counts in its last rows; ``root`` holds the records of the proofs."""
    words = recorded(root)
    heads = [name.replace("[", " ").replace("]", "") for name in OPERATORS]
    lines = ["| contract | " + " | ".join(heads) + " |", "|:---|" + ":---:|" * len(OPERATORS)]
    cells = {name: [cell(name, id, words) for id in CONTRACTS] for name in OPERATORS}
    for row, (id, contract) in enumerate(CONTRACTS.items()):
        verdicts = " | ".join(cells[name][row] for name in OPERATORS)
        lines.append(f"| `{id}` {contract.title} | {verdicts} |")
    for word, label in COUNTED.items():
        counts = " | ".join(str(cells[name].count(word)) for name in OPERATORS)
        lines.append(f"| **{label.strip('*')}** | {counts} |")
    return "\n".join(lines)


def updated(page: str, root: Path) -> str:
    """The page's text with its table replaced; ``ConfigurationError`` where it has no place for it."""
    return spliced(page, START, table(root), END)


@reports_unreadable
def problems(root: Path) -> Iterator[str]:
    """Whether the page beside ``root`` shows another table; an installed package has no page, a checkout must."""
    if not (root.parent / PROJECT).is_file():
        return
    try:
        page = text(root.parent / PAGE)
        if updated(page, root) != page:
            yield "its table is not the one that the records and the declarations make; run `make table`"
    except ConfigurationError as error:
        yield str(error)
