"""A small split on disk, of random workers: a fraction of a second to make, and real in all its files."""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from butterfly.core.canonical import sha256_file
from butterfly.fusion import FixedWeights, Gate
from butterfly.models import load_base
from tests.runtime.families import cut
from tests.tiny import write_model

TEMPLATE = (
    "{{ bos_token }}{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}> {% endif %}"
)


def write_split(
    folder: Path,
    *,
    pool: str = "linear_pool",
    shared: int = 2,
    template: str | None = None,
    family: str = "llama",
    many: int = 0,
) -> Path:
    """A split of two workers, ``one`` and ``two``, over ``shared`` common layers of a random model of five.

    With ``many``, of so many workers of one layer more, each with its own noise.
    """
    base: Any = load_base(str(write_model(folder / "base", family)))
    split = folder / "split"
    workers = {"one": [*range(shared), 2], "two": [*range(shared), 3, 4]}
    if many:
        workers = {f"w{n:02}": [*range(shared), 2] for n in range(many)}
    base.tokenizer.chat_template = template
    for worker_id, kept in workers.items():
        model = cut(base.model, kept)
        if many:
            torch.manual_seed(len(worker_id) + int(worker_id[1:]))
            with torch.no_grad():
                for parameter in model.model.layers[shared:].parameters():
                    parameter.add_(0.2 * torch.randn_like(parameter))
        model.save_pretrained(split / "workers" / worker_id)
        base.tokenizer.save_pretrained(split / "workers" / worker_id)
    torch.manual_seed(3)
    size = base.model.config.hidden_size
    weighting = Gate(size, len(workers)) if shared else FixedWeights(len(workers))
    if isinstance(weighting, Gate):
        torch.nn.init.normal_(weighting.score.weight, std=0.5)
    (split / "fusion").mkdir()
    save_file(dict(weighting.state_dict()), split / "fusion" / "weights.safetensors")
    kind = "gate" if shared else "fixed"
    fusion = {"pool": pool, "beta": 1.0, "delta": 1.0, "weighting": kind, "hidden_size": size}
    (split / "fusion" / "fusion.json").write_text(json.dumps(fusion))
    record = {
        "base_model": "base", "base_sha256": "", "configuration": {}, "controls": [], "shared_layers": shared,
        "workers": [{"worker_id": worker_id} for worker_id in workers],
        "files": {str(path.relative_to(split)): sha256_file(path) for path in split.rglob("*") if path.is_file()},
    }  # fmt: skip
    (split / "split.json").write_text(json.dumps(record))
    return split
