"""The documents that butterfly reads and writes: splitting configuration, worker manifest, compliance report."""

from butterfly.schema.compliance import ComplianceReport
from butterfly.schema.configuration import SplitConfiguration
from butterfly.schema.manifest import WorkerManifest

__all__ = ["ComplianceReport", "SplitConfiguration", "WorkerManifest", "json_schemas"]


def json_schemas() -> dict[str, dict[str, object]]:
    """The JSON Schema of each document by its name: ``configuration``, ``manifest`` and ``compliance``.

    They hold what JSON Schema can say. Relations between values (layers in order, distinct ids, ``passed``) are checked
    on loading only.
    """
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {
        "configuration": dialect | SplitConfiguration.model_json_schema(),
        "manifest": dialect | WorkerManifest.model_json_schema(),
        "compliance": dialect | ComplianceReport.model_json_schema(mode="serialization"),
    }
