"""Clauses about how workers were cut: the Pareto front (D1.3), pruning (A5.1, A5.2), diversity (A6.2).

They read what the split stored in ``evidence/`` and compare it with the checkpoints and with what was measured.
"""

from dataclasses import dataclass
from typing import Any

from butterfly.certify.finding import Finding, examines, tested
from butterfly.certify.intervals import Interval, accuracy
from butterfly.certify.measure import Measured
from butterfly.core.verdict import Verdict
from butterfly.models.anatomy import Anatomy
from butterfly.models.shape import parameters_of
from butterfly.runtime.load import load_worker, read_record
from butterfly.splitting.plan import Size


@dataclass(frozen=True, slots=True)
class Point:
    """A model on the plane of cost and quality."""

    model: str
    parameters: int
    interval: Interval
    """Its accuracy on the capability."""

    def dominates(self, other: "Point") -> bool:
        """Whether it is no larger and better, with separated intervals."""
        return self.parameters <= other.parameters and self.interval.low > other.interval.high


def _training(measured: Measured) -> dict[str, Any]:
    return read_record(measured.split, "evidence/training.json")


@examines("D1.3")
def workers_lie_on_the_front(measured: Measured) -> Finding:
    """Whether any model that was measured or tried dominates a worker on its own capability.

    Models of the same capability are compared on test items: the base, the control, workers built for it. Sizes that
    were tried for a worker are compared by validation loss after the longest training that several of them had.
    """
    training, evidence, dominated, cases = _training(measured), {}, [], 0
    config = measured.base.model.config
    for worker_id in measured.worker_ids:
        name = measured.own(worker_id)
        rivals = [f"control:{worker_id}", *(rival for rival in measured.worker_ids if rival != worker_id)]
        points = {
            model: Point(model, measured.costs[model].parameters, accuracy(measured.right[name][model]))
            for model in ("base", worker_id, *rivals)
            if model in measured.right[name]
        }
        own = points[worker_id]
        better = [point.model for point in points.values() if point.dominates(own)]
        tried = [
            {
                "parameters": parameters_of(config, Size(**trial["size"]).shape()),
                "depth": trial["size"]["depth"], "neurons": trial["size"]["neurons"], "groups": trial["size"]["groups"],
                "steps": trial["steps"], "nats": trial["nats"],
            }
            for trial in training[f"workers/{worker_id}"]["tried"]
        ]  # fmt: skip
        compared = [model for model in points if model.startswith("control:")]
        cases += len(compared) + max(0, len(tried) - 1)
        built = training[f"workers/{worker_id}"]["size"]
        longest = max((each["steps"] for each in tried), default=0)
        last = [each for each in tried if each["steps"] == longest]
        if last and any(min(last, key=lambda each: each["nats"])[part] != built[part] for part in built):
            better.append("a size that was tried")
        dominated += [worker_id] if better else []
        evidence[worker_id] = {
            "points": {
                point.model: {
                    "parameters": point.parameters, "accuracy": point.interval.value,
                    "low": point.interval.low, "high": point.interval.high,
                }
                for point in points.values()
            },
            "tried": tried, "dominated_by": better,
        }  # fmt: skip
    if cases == 0:
        return Finding(
            Verdict.UNSUPPORTED,
            "One size was built for each capability and nothing of that size was compared; build it with --control, or "
            "with shared_layers 0, where several sizes are tried.",
            evidence,
        )
    return tested(
        not dominated,
        cases,
        "No model that was measured is at most as large as a worker and better at its capability, with separated "
        "intervals, and no size that was tried had a lower validation loss.",
        f"Something smaller is better than {', '.join(dominated)}.",
        **evidence,
    )


@examines("A5.1")
def masks_hold_what_they_say(measured: Measured) -> Finding:
    """Weights that the configuration's ``pruning_threshold`` masks are zero in the checkpoint; none is removed."""
    asked = {worker.worker_id: worker.pruning_threshold for worker in measured.configuration.workers}
    if not any(asked.values()):
        return Finding(
            Verdict.UNSUPPORTED,
            "The configuration masks no weight: every pruning_threshold is 0. Layers and widths are removed (A5.2).",
            {"pruning_threshold": asked},
        )
    training, evidence, holds, cases = _training(measured), {}, True, 0
    for worker_id, threshold in asked.items():
        masked = int(training[f"workers/{worker_id}"]["masked_weights"])
        model = load_worker(measured.split, worker_id, device="cpu")
        zeros = sum(int((tensor == 0).sum()) for layer in Anatomy(model).layers for tensor in layer.parameters())
        parameters = measured.costs[worker_id].parameters
        holds &= zeros >= masked
        cases += masked
        evidence[worker_id] = {
            "pruning_threshold": threshold, "masked_weights": masked, "zero_weights_in_the_checkpoint": zeros,
            "parameters": parameters, "masked_share": masked / parameters,
        }  # fmt: skip
    if cases == 0:
        return Finding(Verdict.UNKNOWN, "No weight lay below the threshold in a layer that may be masked.", evidence)
    return tested(
        holds, cases,
        "Every masked weight is zero in the checkpoint. Masks save no time and no bytes; parameters count them.",
        "A checkpoint holds fewer zeros than the number of masked weights.", **evidence,
    )  # fmt: skip


@examines("A5.2")
def workers_are_smaller_plain_models(measured: Measured) -> Finding:
    """Every tensor of the base is accounted for, and each worker has the parameters of its plan."""
    training, evidence, wrong, cases = _training(measured), {}, [], 0
    base = set(measured.base.model.state_dict())
    for worker in measured.record["workers"]:
        worker_id = worker["worker_id"]
        account = training[f"workers/{worker_id}"]["tensors"]
        parts = [list(account["kept"]), list(account["sliced"]), list(account["removed"])]
        listed = [name for part in parts for name in part]
        parameters = measured.costs[worker_id].parameters
        whole = sorted(listed) == sorted(base)
        if not whole or parameters != worker["parameters"] or parameters >= measured.costs["base"].parameters:
            wrong.append(worker_id)
        cases += len(listed)
        evidence[worker_id] = {
            "tensors_kept": len(parts[0]), "tensors_sliced": len(parts[1]), "tensors_removed": len(parts[2]),
            "every_tensor_once": whole, "parameters": parameters, "parameters_planned": worker["parameters"],
            "depth": worker["depth"], "neurons": worker["neurons"], "groups": worker["groups"],
            "latency_p50_ms": measured.costs[worker_id].latency_ms["p50"],
        }  # fmt: skip
    evidence["base"] = {
        "parameters": measured.costs["base"].parameters,
        "latency_p50_ms": measured.costs["base"].latency_ms["p50"],
    }
    return tested(
        not wrong,
        cases,
        "Each worker was loaded as a plain, smaller checkpoint with the parameters of its plan, and every tensor of "
        "the base was kept, sliced or removed, once.",
        f"The tensors or the parameters of {', '.join(wrong)} are not those of its plan.",
        **evidence,
    )


@examines("A6.2")
def diversity_training_separates_workers(measured: Measured) -> Finding:
    """The mean cosine between workers and each worker's loss, before and after the joint training."""
    if measured.configuration.budget.diversity_weight == 0:
        return Finding(
            Verdict.UNSUPPORTED, "The configuration asks for no diversity training: budget.diversity_weight is 0."
        )
    record = read_record(measured.split, "evidence/diversity.json")
    before, after = record["before"], record["after"]
    kind = measured.configuration.budget.diversity_of.value
    earlier, later = before["cosine"][kind], after["cosine"][kind]
    change = f"from {earlier:.3f} to {later:.3f}"
    return tested(
        later < earlier,
        len(measured.worker_ids),
        f"The joint training lowered the mean cosine of {kind} {change}; the cost for each worker is listed beside it.",
        f"The joint training did not lower the mean cosine of {kind}: it went {change}.",
        before=before,
        after=after,
        weight=measured.configuration.budget.diversity_weight,
    )
