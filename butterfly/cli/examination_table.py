"""What ``butterfly check`` prints: a narrow table of verdicts, then reasons, then counterexamples to paste and run."""

from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

LONGEST = 2_000
"""Snippets with more characters are left to --json."""
COLOURS = {
    "proved": "bold green",
    "proved-bounded": "bold green",
    "tested": "green",
    "refuted": "red",
    "failed": "red",
    "unknown": "yellow",
    "unsupported": "yellow",
}


def print_examination(console: Console, name: str, result: dict[str, Any]) -> None:
    """Print the result of ``butterfly.cli.examined_process``."""
    spoken = [outcome for outcome in result["properties"] if outcome["verdict"] is not None]
    for fault in result["faults"]:
        console.print(f"[red]{escape(name)} {escape(fault)}[/]", highlight=False)
    console.print(_table(name, spoken))
    for outcome in spoken:
        if outcome["why"] and not outcome["snippet"]:
            _print(console, f"{outcome['contract']}: {outcome['why']}")
    for outcome in (outcome for outcome in spoken if outcome["snippet"] and outcome["declared"]):
        why = f" ({outcome['why']})" if outcome["why"] else ""
        console.print()
        _print(console, f"# breaks {outcome['contract']}: {outcome['title']}{why}")
        short = len(outcome["snippet"]) <= LONGEST
        _print(console, outcome["snippet"] if short else "# too long to print; --json has it")
    if beside := [outcome["contract"] for outcome in spoken if outcome["snippet"] and not outcome["declared"]]:
        console.print()
        _print(console, f"--json also has the counterexamples of what is not declared: {', '.join(beside)}")
    console.print()
    for assumed in result["assumed"]:
        _print(console, f"assumed: {assumed}")
    broken = [outcome for outcome in spoken if outcome["declared"] and outcome["verdict"] in ("refuted", "failed")]
    if broken:
        console.print(f"[red]{len(broken)} of what {escape(name)} declares does not hold[/]")
    elif result["faults"]:
        console.print(f"[red]no case broke what {escape(name)} declares, but it is at fault above[/]")
    else:
        console.print(f"[green]no case broke what {escape(name)} declares[/]; what is tested is not proved")


def _print(console: Console, text: str) -> None:
    """As it is, so that it can be pasted."""
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def _table(name: str, outcomes: list[dict[str, Any]]) -> Table:
    table = Table(title=escape(name))
    table.add_column("property", no_wrap=True)
    table.add_column("declared")
    table.add_column("verdict", no_wrap=True)
    table.add_column("cases", justify="right")
    for outcome in outcomes:
        verdict = outcome["verdict"]
        colour = COLOURS.get(verdict, "white") if outcome["declared"] else "dim"
        declared = "yes" if outcome["declared"] else "no"
        table.add_row(outcome["contract"], declared, f"[{colour}]{verdict}[/]", str(outcome["cases"]))
    return table
