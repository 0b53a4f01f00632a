"""The table operators × properties of the README: ``python -m butterfly.contracts.table README.md``.

A cell says what ``pytest properties`` finds, and fails where it does not find it: ``tested`` where the operator claims
the contract, ``refuted`` where it does not, a dash where the contract speaks of another domain by its type.
"""

import sys
from pathlib import Path

from butterfly.contracts.builtin import OPERATORS
from butterfly.contracts.contract import CONTRACTS
from butterfly.contracts.suite import declares
from butterfly.contracts.violation import outside
from butterfly.core.errors import ConfigurationError
from butterfly.core.files import replace_file

START, END = "<!-- properties: made by `make table` -->", "<!-- end of properties -->"


def cell(operator: str, contract: str) -> str:
    """One word, or a dash."""
    if outside(CONTRACTS[contract], OPERATORS[operator]):
        return "–"
    return "tested" if declares(OPERATORS[operator], CONTRACTS[contract]) else "*refuted*"


def table() -> str:
    """The Markdown of the table, with the counts in its last rows."""
    heads = [name.replace("[", " ").replace("]", "") for name in OPERATORS]
    lines = ["| contract | " + " | ".join(heads) + " |", "|:---|" + ":---:|" * len(OPERATORS)]
    cells = {name: [cell(name, id) for id in CONTRACTS] for name in OPERATORS}
    for row, (id, contract) in enumerate(CONTRACTS.items()):
        words = " | ".join(cells[name][row] for name in OPERATORS)
        lines.append(f"| `{id}` {contract.title} | {words} |")
    for word in ("tested", "*refuted*", "–"):
        counts = " | ".join(str(cells[name].count(word)) for name in OPERATORS)
        lines.append(f"| **{word.replace('–', 'outside by type').strip('*')}** | {counts} |")
    return "\n".join(lines)


def updated(readme: str) -> str:
    """The README's text with its table replaced; ``ConfigurationError`` where it has no place for it."""
    before, start, rest = readme.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise ConfigurationError(f"the README has no lines {START!r} and {END!r}; put them where the table goes")
    return f"{before}{START}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    page = Path(sys.argv[1])
    replace_file(page, updated(page.read_text(encoding="utf-8")))
