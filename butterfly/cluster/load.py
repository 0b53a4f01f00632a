"""A split, loaded with one Ray actor a worker."""

import contextlib
import importlib.util
import os
import signal
import socket
import threading
from collections.abc import Iterator
from ipaddress import ip_address
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from transformers import AutoConfig

from butterfly.core.errors import DependencyError, ModelError
from butterfly.fusion import AnyPool, SmoothMedian, Weighting
from butterfly.runtime.configuration import FusedConfig
from butterfly.runtime.load import check_files, load_fusion, load_tokenizer, load_worker, read_record
from butterfly.runtime.pools import describe_pool, describe_weighting

if TYPE_CHECKING:
    from butterfly.cluster.model import ClusterModel

MANY = 16
"""By default, up to this many workers get a process each."""
REACH_SECONDS = 5.0
"""Seconds within which the head of a cluster must answer."""
ENVIRONMENT = {
    "RAY_USAGE_STATS_ENABLED": "0",  # nothing is sent anywhere
    # Ray prints this to standard output, among the answers; ``WorkerFailed`` names the workers that are lost.
    "RAY_DEDUP_LOGS_SKIP_REGEX": "A worker died or was killed while executing a task",
    # By itself Ray gives workers the niceness 15: on a busy machine they would neither start nor answer in time.
    "RAY_worker_niceness": "0",
}
"""Environment variables that Ray reads at its start."""


def connect(address: str | None = None) -> None:
    """Connect to a Ray cluster, or start Ray on this machine where no address is given.

    A process has one Ray. One that runs already is taken, unless another cluster is asked for.

    Raises:
        DependencyError: Ray is not installed.
        ModelError: there is no cluster at the address, or this process is connected to another.
    """
    if importlib.util.find_spec("ray") is None:
        raise DependencyError("runtime=ray needs ray; run: pip install 'butterfly-lm[ray]'")
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    if address is not None:
        _require_reachable(address)
        if _is_here(address) and _has_token():
            os.environ.setdefault("RAY_AUTH_MODE", "token")
    import ray

    if ray.is_initialized():
        here = ray.get_runtime_context().gcs_address
        if address in (None, "auto", here) or _place(address) == _place(here):
            return
        raise ModelError(f"ray-address={address!r}, but this process is connected to {here}; call ray.shutdown() first")
    options: dict[str, Any] = {"log_to_driver": False, "logging_level": "error"}
    if address is None:
        options["include_dashboard"] = False
    try:
        with keep_sigterm():
            ray.init(address or "local", **options)
    except (ConnectionError, ValueError, RuntimeError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ModelError(
            f"ray-address={address!r}: {reason}; start one with 'ray start --head', or set RAY_AUTH_MODE=token where "
            "it asks for a token"
        ) from error


@contextlib.contextmanager
def keep_sigterm() -> Iterator[None]:
    """Keep the handler of SIGTERM while Ray starts, and call it for a signal that arrives meanwhile.

    Ray installs its own handler, which exits with 15, aborts, or ignores the signal.
    """
    kept = signal.getsignal(signal.SIGTERM)
    if not callable(kept) or threading.current_thread() is not threading.main_thread():
        yield
        return
    ours, pythons = socket.socketpair()
    with ours, pythons:
        ours.setblocking(False)
        pythons.setblocking(False)
        before = signal.set_wakeup_fd(pythons.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            signal.signal(signal.SIGTERM, kept)
            with contextlib.suppress(BlockingIOError):
                if signal.SIGTERM in ours.recv(4096):  # one byte per signal
                    kept(signal.SIGTERM, None)


def _place(address: str) -> tuple[str, str]:
    """The IP address and port that an address names; Ray names this machine by the address that others know."""
    import ray

    host, _, port = address.rpartition(":")
    try:
        ip = str(socket.getaddrinfo(host.strip("[]"), port)[0][4][0])
    except OSError:
        return address, ""
    mine = ray.util.get_node_ip_address() if ip_address(ip).is_loopback else ip  # type: ignore[no-untyped-call]  # ray's own
    return mine, port


def _require_reachable(address: str) -> None:
    """``ModelError`` where nothing listens at a host and port: Ray itself would retry for minutes."""
    if "://" in address:
        raise ModelError(f"ray-address={address!r} has a scheme; expected HOST:PORT of the head, as '127.0.0.1:6379'")
    host, _, port = address.rpartition(":")
    if not (host and port.isdigit()):
        return
    try:
        socket.create_connection((host.strip("[]"), int(port)), timeout=REACH_SECONDS).close()
    except OSError as error:
        raise ModelError(
            f"ray-address={address!r}: nothing answers there ({error}); start a cluster with 'ray start --head'"
        ) from error


def _is_here(address: str) -> bool:
    """Whether an address is one of this machine: only such a one can be listened on."""
    host, _, port = address.rpartition(":")
    try:
        family, *_, place = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.bind((place[0], 0))
    except OSError:
        return False
    return True


def _has_token() -> bool:
    """Whether Ray finds a token that clusters of this user ask for.

    Ray sends it by itself to a cluster that it finds on this machine (``auto``), but to none that is named.
    """
    if any(os.environ.get(name) for name in ("RAY_AUTH_TOKEN", "RAY_AUTH_TOKEN_PATH")):
        return True
    return (Path.home() / ".ray" / "auth_token").is_file()


def load(
    split: str | Path,
    device: str = "auto",
    dtype: str = "auto",
    address: str | None = None,
    deadline: float | None = None,
    processes: int | Literal["auto"] | None = None,
) -> "ClusterModel":
    """The fused model of a split with its workers in Ray actors; its tokenizer is at ``.tokenizer``.

    Args:
        device: where the shared layers and each worker run, each worker in its own process.
        dtype: ``auto`` (the workers' own), ``float32``, ``bfloat16`` or ``float16``.
        address: the address of a Ray cluster; None starts one on this machine.
        deadline: seconds that a worker may take for one pass; None for the default.
        processes: the number of processes that hold several workers each and merge their outputs in a tree. None gives
            each worker a process. ``auto`` takes one process per core of the cluster if the split has more than
            ``MANY`` workers and a tree returns less data than all of them.

    Raises:
        FusionError: a tree is asked for and the weights read the workers' outputs.
        ModelError: the directory is no split, a worker does not start, or there is no cluster.
        DependencyError: Ray is not installed.
    """
    split = Path(split).resolve()
    record = read_record(split)
    check_files(split, record)
    worker_ids = [worker["worker_id"] for worker in record["workers"]]
    pool, weighting = load_fusion(split, len(worker_ids))
    connect(address)
    from butterfly.cluster.actor_group import ActorGroup
    from butterfly.cluster.model import START_SECONDS, ClusterModel
    from butterfly.cluster.tree import TreeModel
    from butterfly.cluster.tree_reduction import TreeReduction

    resources = {worker_id: needs(split, worker_id) for worker_id in worker_ids}
    if processes == "auto":
        processes = _processes(len(worker_ids), pool, weighting)
    actors: ActorGroup
    if processes is None:
        actors = ActorGroup(split, worker_ids, device, dtype, resources)
    else:
        actors = TreeReduction(split, worker_ids, grouped(len(worker_ids), processes), pool, device, dtype, resources)
    try:
        first = load_worker(split, worker_ids[0], device=device, dtype=dtype)
        configs = {
            worker_id: AutoConfig.from_pretrained(split / "workers" / worker_id, local_files_only=True).to_dict()
            for worker_id in worker_ids
        }
        config = FusedConfig(
            workers=configs,
            shared=record["shared_layers"],
            **describe_pool(pool),
            weighting=describe_weighting(weighting),
            dtype=first.dtype,
        )
        weighting = weighting.to(first.device)
        fused: ClusterModel
        if isinstance(actors, TreeReduction):
            fused = TreeModel(config, first, pool, weighting, actors)
        else:
            fused = ClusterModel(config, first, pool, weighting, actors)
        fused.eval().requires_grad_(False)
        fused.tokenizer = load_tokenizer(split, worker_ids[0])
        fused.deadline = fused.deadline if deadline is None else deadline
        actors.wait(START_SECONDS)
    except BaseException:
        actors.close()
        raise
    return fused


def _processes(workers: int, pool: AnyPool, weighting: Weighting) -> int | None:
    """How many processes share the workers; None where each gets its own."""
    import ray

    if workers <= MANY or weighting.reads_outputs or isinstance(pool, SmoothMedian):
        return None
    cores = int(ray.cluster_resources().get("CPU", 1))  # type: ignore[no-untyped-call]  # ray's own
    return min(workers, max(2, cores))


def grouped(workers: int, processes: int) -> list[list[int]]:
    """The numbers of the workers of each process, as even as can be and in order.

    Raises:
        ModelError: there are no processes, or more than workers.
    """
    if not 1 <= processes <= workers:
        raise ModelError(f"processes={processes}; expected from 1 to {workers}, the number of workers")
    ends = [round(n * workers / processes) for n in range(processes + 1)]
    return [list(range(start, end)) for start, end in pairwise(ends)]


def needs(split: Path, worker_id: str) -> dict[str, float]:
    """What Ray reserves for a worker, from its manifest's ``hardware_affinity``.

    ``cuda`` or ``gpu`` asks for one GPU where the cluster has any. A CPU is not reserved, so that a machine may have
    more workers than cores.
    """
    import ray

    path = split / "workers" / worker_id / "manifest.json"
    affinity = read_record(path.parent, "manifest.json")["hardware_affinity"] if path.is_file() else []
    wants = any(device.lower().startswith(("cuda", "gpu", "nvidia")) for device in affinity)
    gpus = ray.cluster_resources().get("GPU", 0) if wants else 0  # type: ignore[no-untyped-call]  # ray's own
    return {"num_cpus": 0, "num_gpus": 1 if gpus else 0}
