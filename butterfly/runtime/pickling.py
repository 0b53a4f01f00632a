"""How a fused model's monitor is copied and pickled: its contracts are functions, which a pickle names by their ids."""

import copyreg

from butterfly.contracts.monitor import Monitor


def _again(monitor: Monitor) -> tuple[type[Monitor], tuple[list[str], int]]:
    """A new monitor of the same contracts, whose counts start at 0."""
    return Monitor, ([contract.id for contract in monitor.contracts], monitor.every)


def register() -> None:
    """Let ``copy`` and ``pickle`` make monitors so."""
    copyreg.pickle(Monitor, _again)
