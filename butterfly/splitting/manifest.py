"""The manifest of a worker that has just been built, in the form of specification §1.3."""

from butterfly.models.base import BaseModel
from butterfly.schema.configuration import WorkerConfiguration
from butterfly.schema.manifest import LatencyProfile, ManifestCapability, SpecializedHead, WorkerManifest, format_count
from butterfly.splitting.validation import Validation
from butterfly.splitting.worker import Worker


def manifest(
    worker: Worker, configured: WorkerConfiguration, base: BaseModel, validation: Validation
) -> WorkerManifest:
    """What the worker is; accuracy and latency as they were measured, on the device that is named."""
    layers = list(worker.chosen.kept.layers)
    head = list(worker.plan.head) or layers[-1:]
    latency = validation.latency_ms[worker.plan.worker_id]
    return WorkerManifest(
        worker_id=worker.plan.worker_id,
        base_model=base.label,
        capabilities=[
            ManifestCapability(
                name=worker.plan.capability,
                weight=1.0,
                validation_accuracy=validation.accuracy[worker.plan.worker_id],
                layer_range=[layers[0], layers[-1]],
                attention_patterns=["causal"],
                specialized_heads=[SpecializedHead(type=configured.capability_focus, layers=head)],
            )
        ],
        parameter_count=format_count(int(worker.model.num_parameters())),
        quantization=str(base.dtype).removeprefix("torch."),
        hardware_affinity=[base.device.type],
        latency_profile=LatencyProfile(**{key: f"{value:.2f}ms" for key, value in latency.items()}),
        base_sha256=base.sha256,
        shared_base_sha256=worker.record["shared_sha256"],
        layers=layers,
    )
