"""The manifest of a worker that has just been built."""

from collections.abc import Mapping

from butterfly.models.base import BaseModel
from butterfly.schema.configuration import WorkerConfiguration
from butterfly.schema.manifest import LatencyProfile, ManifestCapability, SpecializedHead, WorkerManifest, format_count
from butterfly.splitting.plan import WorkerPlan


def manifest(
    worker: WorkerPlan,
    configured: WorkerConfiguration,
    base: BaseModel,
    shared_sha256: str,
    validation_accuracy: float,
    latency_ms: Mapping[str, float],
) -> WorkerManifest:
    """What the worker is, in the form of specification §1.3."""
    return WorkerManifest(
        worker_id=worker.worker_id,
        base_model=base.label,
        capabilities=[
            ManifestCapability(
                name=worker.capability,
                weight=1.0,
                validation_accuracy=validation_accuracy,
                layer_range=[worker.layers[0], worker.layers[-1]],
                attention_patterns=["causal"],
                specialized_heads=[SpecializedHead(type=configured.capability_focus, layers=list(worker.head))],
            )
        ],
        parameter_count=format_count(worker.parameters),
        quantization=str(base.dtype).removeprefix("torch."),
        hardware_affinity=["cpu"],
        latency_profile=LatencyProfile(**{key: f"{value:.2f}ms" for key, value in latency_ms.items()}),
        base_sha256=base.sha256,
        shared_base_sha256=shared_sha256,
        layers=list(worker.layers),
    )
