"""The fused model serves every family: its workers answer as their plain models, cached, padded, saved, revived."""

from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM

from tests.runtime.families import CONFIGS, fused_of, prompts

GREEDY = {"do_sample": False, "max_new_tokens": 8, "eos_token_id": None}


@pytest.mark.parametrize("shared", [2, 0])
@pytest.mark.parametrize("family", CONFIGS)
def test_workers_cache_revival_and_checkpoint(tmp_path: Path, family: str, shared: int) -> None:
    workers, fused = fused_of(family, shared)
    ids, mask = prompts()
    for name, other in (("one", "two"), ("two", "one")):
        fused.fail(other)
        expected = workers[name](ids, attention_mask=mask).logits.log_softmax(-1)
        logits = fused(ids, attention_mask=mask).logits
        torch.testing.assert_close(logits[mask.bool()], expected[mask.bool()], atol=1e-4, rtol=1e-4)
        plain = workers[name].generate(ids, attention_mask=mask, **GREEDY)
        assert torch.equal(fused.generate(ids, attention_mask=mask, **GREEDY), plain)
        fused.revive()

    cached = fused.generate(ids, attention_mask=mask, **GREEDY)
    assert torch.equal(cached, fused.generate(ids, attention_mask=mask, use_cache=False, **GREEDY))

    cache, positions = fused.new_cache(), (mask.cumsum(1) - 1).clamp_min(0)
    for n in range(9):
        if n in (2, 5):
            fused.fail("one")
        if n in (4, 8):
            fused.revive()
        step = slice(n, n + 1)
        last = fused(
            ids[:, step], attention_mask=mask[:, : n + 1], position_ids=positions[:, step], past_key_values=cache
        )
    undisturbed = fused(ids, attention_mask=mask, position_ids=positions).logits
    torch.testing.assert_close(last.logits[:, -1], undisturbed[:, -1], atol=1e-4, rtol=1e-4)

    fused.save_pretrained(tmp_path)
    again, loading = AutoModelForCausalLM.from_pretrained(tmp_path, output_loading_info=True)
    assert not loading["missing_keys"]
    assert not loading["unexpected_keys"]
    assert torch.equal(again.eval()(ids).logits, fused(ids).logits)
