"""Generation by drafting: the pool's own tokens, the same stops, the same cache, and who failed on the way."""

import itertools
from typing import Any

import pytest
import torch
from scipy.stats import chisquare
from transformers import (
    LogitsProcessorList,
    StopStringCriteria,
    TemperatureLogitsWarper,
    TextStreamer,
    TopKLogitsWarper,
)

from butterfly.core.errors import FusionError
from butterfly.fusion import ConfidenceWeights, FixedWeights, LogPool
from butterfly.runtime.failures import NoWorkerLeft, WorkerFailed
from butterfly.runtime.fused import FusedModel
from tests.runtime.families import fused_of, prompts
from tests.runtime.test_failures import broken
from tests.tiny import tokenizer

GREEDY: dict[str, Any] = {"do_sample": False, "max_new_tokens": 12, "eos_token_id": None}


@pytest.fixture(scope="module")
def fused() -> FusedModel:
    return fused_of("llama", 2)[1]


def prompt(seed: int) -> torch.Tensor:
    return torch.randint(3, 64, (1, 4 + seed), generator=torch.Generator().manual_seed(seed))


def drafted_by(fused: FusedModel, captured: bool, *inputs: Any, **options: Any) -> Any:
    fused.captured = captured
    try:
        return fused.generate(*inputs, **options)
    finally:
        fused.captured = False


@pytest.mark.parametrize("captured", [False, True])
@pytest.mark.parametrize("family", ["llama", "mistral", "gemma3", "falcon-alibi", "gpt2"])  # two have a window
def test_greedy_tokens_are_those_of_plain_generation(family: str, captured: bool) -> None:
    fused = fused_of(family, 2)[1]
    for seed, count in ((0, 1), (1, 3), (2, 6)):
        for options in ({}, {"repetition_penalty": 1.4, "min_new_tokens": 3, "eos_token_id": 5}):
            plain = fused.generate(prompt(seed), **(GREEDY | options))
            drafted = drafted_by(fused, captured, prompt(seed), drafting=count, **(GREEDY | options))
            assert torch.equal(drafted, plain)
    assert 0 < fused.tally.kept < fused.tally.examined
    assert fused.tally.rounds < fused.tally.tokens


@pytest.mark.parametrize("family", ["llama", "gemma3"])
def test_captured_rounds_are_eager_rounds(family: str) -> None:
    fused = fused_of(family, 2)[1]
    ids, mask = prompts()
    free = fused.generate(ids, attention_mask=mask, **GREEDY)[:, ids.shape[1] :]
    options: dict[str, Any] = GREEDY | {
        "return_dict_in_generate": True, "output_scores": True, "output_logits": True, "pad_token_id": 0,
        "eos_token_id": [int(free[0, 3]), int(free[1, 7])],  # the rows end at different places
    }  # fmt: skip
    plain, mine = (
        drafted_by(fused, captured, ids, attention_mask=mask, drafting=3, **options) for captured in (False, True)
    )
    assert torch.equal(mine.sequences, plain.sequences)
    torch.testing.assert_close(torch.cat(mine.scores), torch.cat(plain.scores), atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(torch.cat(mine.logits), torch.cat(plain.logits), atol=1e-4, rtol=1e-4)
    assert mine.tally.tokens == plain.tally.tokens
    assert [bound.shape for bound in mine.past_key_values.bounds] == [(2, 1)] * len(plain.past_key_values.bounds)
    assert mine.past_key_values.missing == plain.past_key_values.missing
    assert fused.account.bounds is mine.past_key_values.bounds


def test_the_last_tokens_of_a_context_are_drafted_within_it() -> None:
    """Learned positions: a slot beyond the context would be an index that the model does not have."""
    fused = fused_of("gpt2", 2)[1]
    ids = torch.randint(3, 64, (1, 58), generator=torch.Generator().manual_seed(3))
    options = GREEDY | {"max_new_tokens": 6}
    assert torch.equal(drafted_by(fused, True, ids, drafting=7, **options), fused.generate(ids, **options))


def test_the_answer_says_what_drafting_yielded_and_its_cache_goes_on(fused: FusedModel) -> None:
    ids, mask = prompts()
    ids, mask = ids[:1], mask[:1]  # padded on the left
    options: dict[str, Any] = GREEDY | {"return_dict_in_generate": True, "output_scores": True, "output_logits": True}
    plain = fused.generate(ids, attention_mask=mask, **options)
    drafted = fused.generate(ids, attention_mask=mask, drafting=3, **options)
    assert torch.equal(drafted.sequences, plain.sequences)
    torch.testing.assert_close(torch.cat(drafted.scores), torch.cat(plain.scores), atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(torch.cat(drafted.logits), torch.cat(plain.logits), atol=1e-4, rtol=1e-4)
    tally = drafted.tally
    assert tally.tokens == 12
    assert tally.tokens_per_round == 12 / tally.rounds
    assert tally.acceptance == tally.kept / tally.examined
    assert drafted.past_key_values.seen == plain.past_key_values.seen
    assert len(drafted.past_key_values.bounds) == 12
    mask = torch.nn.functional.pad(mask, (0, 12), value=1)
    for cache in (plain.past_key_values, drafted.past_key_values):
        assert torch.equal(cache.ids, drafted.sequences[:, :-1])
    after = [
        fused(drafted.sequences[:, -1:], attention_mask=mask, past_key_values=answer.past_key_values).logits
        for answer in (plain, drafted)
    ]
    torch.testing.assert_close(*after, atol=1e-4, rtol=1e-4)


def test_a_batch_of_prompts_of_unlike_length_drafts_as_each_alone(fused: FusedModel) -> None:
    ids, mask = prompts()
    free = fused.generate(ids, attention_mask=mask, **GREEDY)[:, ids.shape[1] :]
    assert torch.equal(fused.generate(ids, attention_mask=mask, drafting=3, **GREEDY)[:, ids.shape[1] :], free)
    ends = [int(free[0, 3]), int(free[1, 7])]  # the rows end at different places
    options = GREEDY | {"eos_token_id": ends, "pad_token_id": 0}
    plain, before = fused.generate(ids, attention_mask=mask, **options), fused.tally
    assert torch.equal(fused.generate(ids, attention_mask=mask, drafting=3, **options), plain)
    lengths = [next(n for n, token in enumerate(row) if token in ends) + 1 for row in free.tolist()]
    assert fused.tally.tokens - before.tokens == sum(lengths)
    assert lengths[0] != lengths[1]
    answer = fused.generate(ids, attention_mask=mask, drafting=3, return_dict_in_generate=True, **GREEDY)
    plain = fused.generate(ids, attention_mask=mask, return_dict_in_generate=True, **GREEDY)
    assert torch.equal(answer.past_key_values.ids, plain.past_key_values.ids)
    assert [bound.shape for bound in answer.past_key_values.bounds] == [(2, 1)] * 12


def test_an_end_within_a_round_ends_the_answer_as_in_plain_generation(fused: FusedModel) -> None:
    for seed in range(3):
        free = fused.generate(prompt(seed), **GREEDY)[0, prompt(seed).shape[1] :].tolist()
        for place in (0, 2, 5):
            options = GREEDY | {"eos_token_id": [free[place], 1], "return_dict_in_generate": True}
            plain = fused.generate(prompt(seed), **options)
            drafted = fused.generate(prompt(seed), drafting=4, **options)
            assert torch.equal(drafted.sequences, plain.sequences)
            assert drafted.past_key_values.seen == plain.past_key_values.seen


def test_streamers_and_stop_strings_work_as_in_plain_generation(
    fused: FusedModel, capsys: pytest.CaptureFixture[str]
) -> None:
    words = tokenizer()
    free = fused.generate(prompt(1), **GREEDY)[0, 5:].tolist()
    stop = StopStringCriteria(words, [words.decode([free[6]]) or "x"])
    shown = []
    for count in (0, 3):
        fused.generate(prompt(1), drafting=count, stopping_criteria=[stop], streamer=TextStreamer(words), **GREEDY)
        shown.append(capsys.readouterr().out)
    assert shown[0] == shown[1]
    assert shown[0].strip()


@pytest.mark.parametrize(("rows", "captured"), [(1, False), (6, False), (6, True)])
def test_sampled_tokens_pass_a_chi_square_test_against_the_pools_own_law(
    fused: FusedModel, rows: int, captured: bool
) -> None:
    """Three tokens of two choices each under temperature and top-k: eight sequences, of which each has its own law."""
    ids, draws = prompt(2), 150 if rows == 1 else 300
    warped = LogitsProcessorList([TemperatureLogitsWarper(3.0), TopKLogitsWarper(2)])
    law: dict[tuple[int, ...], float] = {(): 1.0}
    for _ in range(3):
        longer: dict[tuple[int, ...], float] = {}
        for tokens, chance in law.items():
            path = torch.cat([ids, torch.tensor([tokens], dtype=torch.long)], 1)
            share = warped(path, fused(path).logits[:, -1]).softmax(-1)[0]
            longer |= {(*tokens, int(n)): chance * float(share[n]) for n in share.nonzero()[:, 0]}
        law = longer
    counts = dict.fromkeys(law, 0)
    torch.manual_seed(0)
    for _ in range(draws // rows):
        drafted = drafted_by(
            fused, captured, ids, do_sample=True, temperature=3.0, top_k=2, max_new_tokens=3, eos_token_id=None,
            drafting=2, num_return_sequences=rows,
        )  # fmt: skip
        for row in drafted[:, ids.shape[1] :].tolist():
            counts[tuple(row)] += 1
    assert min(law.values()) * draws > 5
    assert (
        chisquare(list(counts.values()), [draws * chance / sum(law.values()) for chance in law.values()]).pvalue > 0.01
    )


@pytest.mark.parametrize("captured", [False, True])
@pytest.mark.parametrize("worker_id", ["one", "two"])
def test_a_worker_that_fails_while_drafting_or_checking_is_left_out(worker_id: str, captured: bool) -> None:
    for call in (1, 2, 3):
        fused, plain = broken("nan", call, worker_id, 0), fused_of("llama", 2)[1]
        options: dict[str, Any] = GREEDY | {"drafting": 3, "return_dict_in_generate": True}
        with pytest.warns(WorkerFailed, match=worker_id):
            drafted = drafted_by(fused, captured, prompt(1), **options)
        assert drafted.sequences.shape == (1, 17)
        missing = drafted.past_key_values.missing
        first = missing.index((worker_id,))
        assert set(missing[first:]) == {(worker_id,)}
        start = torch.cat([prompt(1), drafted.sequences[:, 5 : 5 + first]], 1)
        whole = plain.generate(prompt(1), **(GREEDY | {"max_new_tokens": max(1, first)}))
        assert first == 0 or torch.equal(start, whole)
        plain.fail(worker_id)
        rest = plain.generate(start, **(GREEDY | {"max_new_tokens": 12 - first}))
        assert torch.equal(drafted.sequences, rest)
        torch.testing.assert_close(
            torch.cat(drafted.past_key_values.bounds, 1)[0, :first], torch.zeros(first), atol=0, rtol=0
        )
        assert (torch.cat(drafted.past_key_values.bounds, 1)[0, first:] > 0).all()


def test_who_drafted_last_and_fails_while_it_checks_another_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    turns = itertools.count()
    weigh = FusedModel.weigh

    def in_turn(fused: FusedModel, latents: torch.Tensor, shared: torch.Tensor, *rest: Any) -> torch.Tensor:
        """The heaviest worker is another one each time it is asked for."""
        weights = weigh(fused, latents, shared, *rest)
        if shared.shape[1] == 1:  # a drafter is chosen
            weights = torch.tensor([0.6, 0.4]).roll(next(turns)).reshape(2, 1, 1).expand_as(weights)
        return weights

    monkeypatch.setattr(FusedModel, "weigh", in_turn)
    for call in range(1, 9):
        fused = broken("raise", call, "one", 0)
        with pytest.warns(WorkerFailed, match="one"):
            answer = fused.generate(prompt(1), drafting=3, **GREEDY)
        assert answer.shape == (1, 17)


@pytest.mark.parametrize("captured", [False, True])
def test_all_gone_while_drafting_carries_the_tokens(captured: bool) -> None:
    fused = broken("raise", 4, "one", 0)
    fused.fail("two")
    with pytest.warns(WorkerFailed), pytest.raises(NoWorkerLeft) as error:
        drafted_by(fused, captured, prompt(0), drafting=2, **GREEDY)
    assert error.value.tokens is not None
    assert torch.equal(error.value.tokens[:, :4], prompt(0))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"num_beams": 2}, "generation=beam_search with drafting; expected greedy_search or sample"),
        ({"drafting": -1}, "drafting=-1"),
        ({"use_cache": False}, "use_cache=False"),
        ({"output_attentions": True, "return_dict_in_generate": True}, "output_attentions"),
        ({"cache_implementation": "static"}, "past_key_values is a StaticCache"),
    ],
)
def test_what_drafting_does_not_know_is_rejected(fused: FusedModel, options: dict[str, Any], message: str) -> None:
    with pytest.raises(FusionError, match=message):
        fused.generate(prompt(0), **(GREEDY | {"drafting": 2} | options))
    assert fused.drafting == 0


def test_only_a_linear_pool_under_weights_known_beforehand_drafts() -> None:
    logarithmic, confident, skipping = fused_of("llama", 2, LogPool())[1], *(fused_of("llama", 2)[1] for _ in "ab")
    confident.weighting = ConfidenceWeights(FixedWeights(2))
    skipping.skip = 0.1
    for model, message in (
        (logarithmic, "LogPool.*expected LinearPool"),
        (confident, "ConfidenceWeights.*expected FixedWeights or Gate"),
        (skipping, "skip=0.1 with drafting"),
    ):
        model.drafting = 2
        with pytest.raises(FusionError, match=message):
            model.generate(prompt(0), **GREEDY)


def test_every_round_of_equal_workers_is_kept_whole() -> None:
    """Where both say the same the draft is the pool's own: γ + 1 tokens a round."""
    fused = fused_of("llama", 2)[1]
    for place, other in itertools.pairwise(fused.own_layers("two")):
        other.layer.load_state_dict({name: torch.zeros_like(value) for name, value in other.layer.state_dict().items()})
        place.layer.load_state_dict(fused.own_layers("one")[0].layer.state_dict())
    drafted = fused.generate(prompt(0), drafting=2, return_dict_in_generate=True, **GREEDY)
    assert drafted.tally.tokens_per_round == 3
    assert drafted.tally.acceptance == 1
