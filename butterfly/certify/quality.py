"""Clauses about the split itself: data, budget, retention, manifests."""

from butterfly.certify.finding import Finding, examines
from butterfly.certify.intervals import Interval, accuracy, retention
from butterfly.certify.measure import Measured, distilled
from butterfly.core.errors import ButterflyError
from butterfly.core.verdict import Verdict
from butterfly.models.cost import flops_per_token
from butterfly.models.shape import full_shape
from butterfly.schema.configuration import SplitConfiguration
from butterfly.schema.manifest import WorkerManifest


def judge(interval: Interval | None, least: float) -> Verdict:
    """``certified`` when even the lower end reaches ``least``, ``failed`` when not even the upper end does."""
    if interval is None:
        return Verdict.UNKNOWN
    return Verdict.CERTIFIED if interval.low >= least else Verdict.FAILED if interval.high < least else Verdict.UNKNOWN


def worst(verdicts: list[Verdict]) -> Verdict:
    """``failed`` if any failed, else ``unknown`` if any is, else ``certified``; ``unknown`` for none at all."""
    for verdict in (Verdict.FAILED, Verdict.UNKNOWN, Verdict.CERTIFIED):
        if verdict in verdicts:
            return verdict
    return Verdict.UNKNOWN


def _ends(interval: Interval) -> dict[str, float]:
    return {"value": interval.value, "low": interval.low, "high": interval.high}


def _retained(measured: Measured, pairs: list[tuple[str, str]], least: float, what: str) -> Finding:
    verdicts, evidence, without = [], {}, list[str]()
    for name, model in pairs:
        interval = retention(measured.right[name][model], measured.right[name]["base"])
        if interval is None:
            without.append(name)
        verdicts.append(judge(interval, least))
        evidence[f"{model} on {name}"] = _ends(interval) | {"verdict": verdicts[-1]} if interval else None
    verdict = worst(verdicts)
    words = {
        Verdict.CERTIFIED: f"The lower end of every 95 % interval reaches {least:.0%} of the base's accuracy.",
        Verdict.FAILED: f"Some interval lies wholly below {least:.0%} of the base's accuracy.",
        Verdict.UNKNOWN: f"Some interval contains {least:.0%} of the base's accuracy: the sample is too small to tell.",
    }
    if verdict is Verdict.UNKNOWN and without:
        words[verdict] = (
            f"The base has no right answer on {', '.join(dict.fromkeys(without))}: there is nothing to keep."
        )
    return Finding(verdict, f"{what} {words[verdict]}", {"least": least, **evidence})


@examines("A1.2/workers")
def workers_keep_their_capability(measured: Measured) -> Finding:
    """Paired retention of each worker on its own capability."""
    pairs = [(measured.own(worker_id), worker_id) for worker_id in measured.worker_ids]
    return _retained(measured, pairs, measured.configuration.requirements.worker_retention, "Workers, own capability:")


@examines("A1.2/fused")
def fused_keeps_every_capability(measured: Measured) -> Finding:
    """Paired retention of the fused model on every capability."""
    pairs = [(name, "fused") for name in measured.capabilities]
    return _retained(
        measured, pairs, measured.configuration.requirements.fused_retention, "Fused model, each capability:"
    )


@examines("A1.2/base")
def base_has_each_capability(measured: Measured) -> Finding:
    """Accuracy of the base, against the configuration's least and against what no skill would give."""
    verdicts, evidence = [], {}
    for name, right in measured.right.items():
        interval = accuracy(right["base"])
        asked = measured.configuration.requirements.base_accuracy
        unskilled = max(measured.guess[name], measured.constant[name])
        verdict = judge(interval, asked)
        if interval.value <= unskilled:
            verdict = Verdict.FAILED
        elif verdict is Verdict.CERTIFIED and interval.low <= unskilled:
            verdict = Verdict.UNKNOWN
        verdicts.append(verdict)
        evidence[name] = _ends(interval) | {"asked": asked, "without_skill": unskilled, "verdict": verdict}
    words = {
        Verdict.CERTIFIED: "On each it reaches the required accuracy and beats guessing and the best constant answer.",
        Verdict.FAILED: "On some it is below the required accuracy, or no better than guessing or a constant answer.",
        Verdict.UNKNOWN: "On some the sample is too small to tell.",
    }
    return Finding(worst(verdicts), f"Base accuracy per capability. {words[worst(verdicts)]}", evidence)


@examines("A1.2/budget")
def workers_are_within_budget(measured: Measured) -> Finding:
    """Parameters and FLOPs of each worker's checkpoint, counted after loading it, and the milliseconds it took."""
    budget, base = measured.configuration.budget, measured.costs["base"].parameters
    whole = flops_per_token(measured.base.model.config, full_shape(measured.base.model.config))
    work = {worker["worker_id"]: worker["flops_per_token"] / whole for worker in measured.record["workers"]}
    costs = {worker_id: measured.costs[worker_id] for worker_id in measured.worker_ids}
    limits: dict[str, tuple[float | None, dict[str, float]]] = {
        "parameter_share": (budget.parameter_share, {name: cost.parameters / base for name, cost in costs.items()}),
        "flops_share": (budget.flops_share, work),
        "latency_ms": (budget.latency_ms, {name: cost.latency_ms["p50"] for name, cost in costs.items()}),
    }
    evidence = {
        name: {"budget": limit, "workers": measured_workers} for name, (limit, measured_workers) in limits.items()
    }
    asked = {name: limit for name, (limit, _) in limits.items() if limit is not None}
    if not asked:
        return Finding(Verdict.UNKNOWN, f"The configuration sets no {' or '.join(limits)}.", evidence)
    above = [name for name, limit in asked.items() if max(limits[name][1].values()) > limit]
    named = ", ".join(f"{name} {limit:g}" for name, limit in asked.items())
    if above:
        return Finding(Verdict.FAILED, f"Some worker is above {', '.join(above)} (asked: {named}).", evidence)
    word = Verdict.TESTED if "latency_ms" in asked else Verdict.CERTIFIED  # a time is measured, not counted
    return Finding(word, f"Every worker is within the budget: {named}.", evidence | {"cases": len(costs)})


@examines("A1.2/control")
def chosen_layers_beat_random_ones(measured: Measured) -> Finding:
    """Paired ratio of each worker to its control: the same size and fine-tuning, random layers."""
    if not measured.record["controls"]:
        return Finding(Verdict.UNSUPPORTED, "This split was built without controls; build it with --control.")
    evidence = {}
    verdicts = []
    for worker_id in measured.worker_ids:
        right = measured.right[measured.own(worker_id)]
        ratio = retention(right[worker_id], right[f"control:{worker_id}"])
        verdicts.append(judge(ratio, 1.0))
        evidence[worker_id] = _ends(ratio) if ratio else None
    verdict = worst(verdicts)
    words = {
        Verdict.CERTIFIED: "Every worker does better than its control.",
        Verdict.FAILED: "Some worker does worse than its control.",
        Verdict.UNKNOWN: "For some worker no difference from random layers can be told.",
    }
    return Finding(verdict, f"Accuracy of worker over control, own capability. {words[verdict]}", evidence)


@examines("A6.1")
def specialising_improves_the_cut(measured: Measured) -> Finding:
    """Accuracy of the cut base before and after fine-tuning, on the worker's own capability."""
    if not distilled(measured.configuration.budget):
        why = "budget.specialise_epochs or budget.distillation_weight is 0."
        return Finding(Verdict.UNSUPPORTED, f"The workers were fine-tuned without distillation: {why}")
    if any(f"cut:{own_id}" not in measured.right[measured.own(own_id)] for own_id in measured.worker_ids):
        return Finding(Verdict.UNKNOWN, "A worker was cut in width, and its state before fine-tuning is not on disk.")
    evidence, verdicts = {}, []
    for worker_id in measured.worker_ids:
        right = measured.right[measured.own(worker_id)]
        before, after = accuracy(right[f"cut:{worker_id}"]), accuracy(right[worker_id])
        evidence[worker_id] = {"before": _ends(before), "after": _ends(after)}
        verdicts.append(
            Verdict.CERTIFIED
            if after.low > before.high
            else Verdict.FAILED
            if after.high < before.low
            else Verdict.UNKNOWN
        )
    verdict = worst(verdicts)
    words = {
        Verdict.CERTIFIED: "Every worker is better after fine-tuning, with disjoint intervals.",
        Verdict.FAILED: "Some worker is worse after fine-tuning.",
        Verdict.UNKNOWN: "For some worker the intervals before and after overlap.",
    }
    return Finding(verdict, f"Accuracy before and after fine-tuning. {words[verdict]}", evidence)


@examines("D1.2")
def capabilities_are_data_and_graders(measured: Measured) -> Finding:
    """Splits are disjoint by content hash, and the grader accepts its own targets."""
    evidence = {}
    holds = True
    for name, capability in measured.capabilities.items():
        splits = [
            {item.digest for item in items} for items in (capability.train, capability.validation, capability.test)
        ]
        disjoint = not (splits[0] & splits[1] or splits[0] & splits[2] or splits[1] & splits[2])
        accepted, grader = measured.accepted_targets(name), capability.grader
        holds &= disjoint and accepted == len(capability.test)
        evidence[name] = {
            "train": len(capability.train), "validation": len(capability.validation), "test": len(capability.test),
            "disjoint": disjoint, "test_targets_accepted": accepted,
            "grader": "next_token" if grader is None else grader.name,
        }  # fmt: skip
    return Finding(
        Verdict.TESTED if holds else Verdict.FAILED,
        "Splits are disjoint by content hash and the grader accepts every test target."
        if holds
        else "Splits overlap, or the grader rejects a test target.",
        evidence,
    )


@examines("J1.3a")
def manifests_fit_the_schema(measured: Measured) -> Finding:
    """Every manifest of this split is read back strictly."""
    wrong = {}
    for worker_id in measured.worker_ids:
        try:
            manifest = WorkerManifest.load(measured.split / "workers" / worker_id / "manifest.json")
            if manifest.worker_id != worker_id:
                wrong[worker_id] = f"names {manifest.worker_id!r}"
        except ButterflyError as error:
            wrong[worker_id] = str(error)
    if wrong:
        return Finding(Verdict.FAILED, "Some manifest cannot be read.", wrong)
    return Finding(Verdict.TESTED, "Every manifest is read back strictly.", {"manifests": len(measured.worker_ids)})


@examines("J1.3b")
def configuration_fits_the_schema(measured: Measured) -> Finding:
    """The configuration of this split, written out and read again, is the same."""
    again = SplitConfiguration.model_validate_json(measured.configuration.to_json())
    same = again == measured.configuration
    return Finding(
        Verdict.TESTED if same else Verdict.FAILED,
        f"Written out and read again, the configuration is {'the same' if same else 'another'}.",
        {"workers": len(again.workers)},
    )
