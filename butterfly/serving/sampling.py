"""One token for each row, by the row's own temperature, top-p and random numbers."""

from collections.abc import Sequence as Rows

import torch
from torch import Tensor

from butterfly.serving.sequence import Sequence

# Shapes: B rows, V vocabulary.


def draw(logits: Tensor, rows: Rows[Sequence]) -> list[int]:
    """A token for each row of log-probabilities [B, V].

    A row takes one random number u a token from its own generator and the first token at which the cumulated
    probability, most probable first, exceeds u. So a row draws the same in any batch.
    """
    tokens: list[int] = logits.argmax(-1).tolist()
    warm = [n for n, row in enumerate(rows) if row.sampling.temperature > 0]
    if not warm:
        return tokens
    chance = torch.tensor([rows[n].random.random() for n in warm], dtype=torch.float64, device=logits.device)
    heat = torch.tensor([rows[n].sampling.temperature for n in warm], device=logits.device)
    share = torch.tensor([rows[n].sampling.top_p for n in warm], dtype=torch.float64, device=logits.device)
    scaled = (logits[warm].float() / heat[:, None]).softmax(-1).double()
    sorted_, order = scaled.sort(dim=-1, descending=True, stable=True)
    cumulated = sorted_.cumsum(-1)
    # The nucleus: the fewest most probable tokens whose probability reaches top_p; always the first.
    nucleus = torch.where(cumulated - sorted_ < share[:, None], cumulated, 0.0).amax(-1)
    places = (cumulated <= (chance * nucleus)[:, None]).sum(-1, keepdim=True).clamp_max(logits.shape[-1] - 1)
    for n, token in zip(warm, order.gather(-1, places)[:, 0].tolist(), strict=True):
        tokens[n] = token
    return tokens


def log_probabilities(
    logits: Tensor, rows: Rows[Sequence], tokens: Rows[int]
) -> list[tuple[float, tuple[tuple[int, float], ...]]]:
    """Of each row, the drawn token's log-probability and the most probable tokens with theirs, where it asks.

    Args:
        logits: log-probabilities [B, V], float.
        rows: the B sequences; ``sampling.logprobs`` says how many tokens each asks for, or None.
        tokens: the B tokens that were drawn.

    Returns:
        For each row (log-probability in nats, ((token, log-probability), …)); (0.0, ()) where none was asked for.
    """
    wanted = [n for n, row in enumerate(rows) if row.sampling.logprobs is not None]
    drawn: list[tuple[float, tuple[tuple[int, float], ...]]] = [(0.0, ())] * len(rows)
    if not wanted:
        return drawn
    count = min(max(rows[n].sampling.logprobs or 0 for n in wanted), logits.shape[-1])
    values, places = logits[wanted].topk(count, -1)
    own = logits[wanted, [tokens[n] for n in wanted]].tolist()
    for n, mine, best, ids in zip(wanted, own, values.tolist(), places.tolist(), strict=True):
        asked = rows[n].sampling.logprobs or 0
        drawn[n] = (mine, tuple(zip(ids[:asked], best[:asked], strict=True)))
    return drawn
