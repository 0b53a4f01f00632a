"""Where a result was measured, and how it is kept: written after each step, so that a broken run keeps its start."""

import json
import os
import platform
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import torch


def device() -> torch.device:
    """The accelerator where there is one, else the CPU."""
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def machine(where: torch.device) -> dict[str, Any]:
    """Name, size and software of the machine, for a result's head."""
    software: dict[str, Any] = {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "torch": torch.__version__,
    }
    if where.type == "cuda":
        import triton

        properties = torch.cuda.get_device_properties(where)
        return software | {
            "device": properties.name,
            "multiprocessors": properties.multi_processor_count,
            "memory_bytes": properties.total_memory,
            "l2_bytes": properties.L2_cache_size,
            "cuda": torch.version.cuda,
            "triton": triton.__version__,
        }
    names = [line.split(":")[1].strip() for line in _cpuinfo() if line.startswith("model name")]
    return software | {
        "device": names[0] if names else platform.machine(),
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "load": round(os.getloadavg()[0], 1),
    }


def _cpuinfo() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text().splitlines() if path.exists() else []


class Results:
    """One JSON file: a head, and lists of entries by section."""

    def __init__(self, path: Path, **head: Any) -> None:
        self.path = path
        self.content: dict[str, Any] = head
        path.parent.mkdir(parents=True, exist_ok=True)
        self._write()

    def set(self, name: str, value: Any) -> None:
        """Replace a value of the head."""
        self.content[name] = value
        self._write()

    def add(self, section: str, **entry: Any) -> None:
        """Append an entry, print it, and write the file."""
        self.content.setdefault(section, []).append(entry)
        print(section, json.dumps(entry), flush=True)
        self._write()

    def _write(self) -> None:
        self.path.write_text(json.dumps(self.content, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def timed_ms(call: Callable[[], object], where: torch.device, budget_ms: float = 300.0) -> dict[str, float]:
    """Median, 10th and 90th percentile of the duration of ``call`` in milliseconds, and how often it ran.

    On the accelerator by device events, the L2 cache flushed before each repetition, after a warm-up
    (``triton.testing.do_bench``). On the CPU by a wall clock after two warm-up calls, at least three repetitions.
    """
    if where.type == "cuda":
        from triton.testing import do_bench

        middle, low, high = do_bench(call, warmup=budget_ms / 6, rep=budget_ms, quantiles=[0.5, 0.1, 0.9])
        return {"median_ms": middle, "low_ms": low, "high_ms": high}
    for _ in range(2):
        call()
    durations: list[float] = []
    begun = perf_counter()
    while len(durations) < 3 or (perf_counter() - begun) * 1e3 < 3 * budget_ms:
        start = perf_counter()
        call()
        durations.append((perf_counter() - start) * 1e3)
    durations.sort()
    tenth = len(durations) // 10
    return {"median_ms": median(durations), "low_ms": durations[tenth], "high_ms": durations[-1 - tenth]}
