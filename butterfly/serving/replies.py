"""What a client is sent: whole answers and pieces of a stream, in OpenAI's form."""

import time
import uuid
from abc import abstractmethod
from collections.abc import Sequence as Rows

from butterfly.serving.sequence import Drawn, Sequence
from butterfly.serving.text import UNFINISHED, Decoder
from butterfly.serving.wire import Evidence, Json


class Reply:
    """The answer to one request, whose sequences are its choices in order.

    Args:
        model: the name that the server gives it.
        bounded: whether the weight that was missing bounds the error (N2), for this pool and weighting.
    """

    kind: str
    """What OpenAI calls it: ``object`` of a whole answer."""
    prefix: str

    def __init__(
        self, model: str, rows: Rows[Sequence], tokenizer: Decoder, worker_ids: Rows[str], bounded: bool
    ) -> None:
        self.rows, self._tokenizer, self._worker_ids, self._bounded = rows, tokenizer, worker_ids, bounded
        self._head = {"id": f"{self.prefix}-{uuid.uuid4().hex}", "created": int(time.time()), "model": model}
        self._sent = [0] * len(rows)

    def whole(self) -> Json:
        """The answer, when all sequences have ended."""
        choices = [
            {"index": n, **self._content(row), "logprobs": self._logprobs(row, row.drawn), "finish_reason": row.finish,
             "butterfly": self.evidence(row)}
            for n, row in enumerate(self.rows)
        ]  # fmt: skip
        return {**self._head, "object": self.kind, "choices": choices, "usage": self.usage(), **self._summary()}

    def piece(self, number: int, text: str, drawn: int, final: bool) -> Json:
        """A chunk of a stream: what is new of one choice, whose first ``drawn`` log-probabilities are known."""
        row = self.rows[number]
        fresh, self._sent[number] = row.drawn[self._sent[number] : drawn], max(drawn, self._sent[number])
        choice = {"index": number, **self._delta(text), "logprobs": self._logprobs(row, fresh) if fresh else None,
                  "finish_reason": row.finish if final else None}  # fmt: skip
        more = {"butterfly": self.evidence(row)} if final else {}
        return {**self._head, "object": self._chunk_kind, "choices": [choice], **more}

    def opening(self) -> list[Json]:
        """The chunks before the first token."""
        return []

    def closing(self) -> Json:
        """The last chunk, for clients that want the usage."""
        return {**self._head, "object": self._chunk_kind, "choices": [], "usage": self.usage(), **self._summary()}

    def usage(self) -> dict[str, int]:
        """How many tokens were read and written; a prompt that several choices share counts once."""
        read = sum(len(prompt) for prompt in {id(row.prompt): row.prompt for row in self.rows}.values())
        written = sum(len(row.tokens) for row in self.rows)
        return {"prompt_tokens": read, "completion_tokens": written, "total_tokens": read + written}

    def evidence(self, row: Sequence) -> Evidence:
        """The workers that a choice is fused from, and its distance from the pool of all workers, in total variation.

        ``bound`` is the sum over the tokens and ``worst`` the largest of one token; both are None for pools without a
        bound of N2. ``absent`` is the weight of the missing workers, for every pool.
        """
        missing = [name for name in self._worker_ids if row.spoke.get(name, 0) < len(row.tokens)]
        return {
            "bound": row.bound if self._bounded or not row.bound else None,
            "worst": row.worst if self._bounded or not row.bound else None,
            "absent": row.bound,
            "workers": {name: row.spoke.get(name, 0) for name in self._worker_ids},
            "missing": missing,
        }

    def _summary(self) -> Json:
        each = [self.evidence(row) for row in self.rows]
        bounds = [evidence["bound"] for evidence in each]
        return {
            "butterfly": {
                "bound": None if None in bounds else max(bound for bound in bounds if bound is not None),
                "workers": [name for name in self._worker_ids if any(evidence["workers"][name] for evidence in each)],
                "missing": [name for name in self._worker_ids if any(name in evidence["missing"] for evidence in each)],
            }
        }

    def _word(self, token: int) -> str:
        return str(self._tokenizer.decode([token]))

    @property
    @abstractmethod
    def _chunk_kind(self) -> str: ...

    @abstractmethod
    def _content(self, row: Sequence) -> Json: ...

    @abstractmethod
    def _delta(self, text: str) -> Json: ...

    @abstractmethod
    def _logprobs(self, row: Sequence, drawn: Rows[Drawn]) -> Json | None: ...


class CompletionReply(Reply):
    """Of /v1/completions."""

    kind, prefix = "text_completion", "cmpl"

    @property
    def _chunk_kind(self) -> str:
        return self.kind

    def _content(self, row: Sequence) -> Json:
        return {"text": row.words.text}

    def _delta(self, text: str) -> Json:
        return {"text": text}

    def _logprobs(self, row: Sequence, drawn: Rows[Drawn]) -> Json | None:
        if row.sampling.logprobs is None:
            return None
        return {
            "tokens": [self._word(token.token) for token in drawn],
            "token_logprobs": [token.logprob for token in drawn],
            "top_logprobs": [{self._word(token): value for token, value in place.top} for place in drawn],
            "text_offset": [token.offset for token in drawn],
        }


class ChatReply(Reply):
    """Of /v1/chat/completions."""

    kind, prefix = "chat.completion", "chatcmpl"

    @property
    def _chunk_kind(self) -> str:
        return "chat.completion.chunk"

    def opening(self) -> list[Json]:
        """A chunk that says who speaks, for each choice."""
        delta = {"role": "assistant", "content": ""}
        return [
            {**self._head, "object": self._chunk_kind,
             "choices": [{"index": n, "delta": delta, "logprobs": None, "finish_reason": None}]}
            for n in range(len(self.rows))
        ]  # fmt: skip

    def _content(self, row: Sequence) -> Json:
        return {"message": {"role": "assistant", "content": row.words.text, "refusal": None}}

    def _delta(self, text: str) -> Json:
        return {"delta": {"content": text} if text else {}}

    def _logprobs(self, row: Sequence, drawn: Rows[Drawn]) -> Json | None:
        if row.sampling.logprobs is None:
            return None
        return {"content": [self._token_logprobs(token) for token in drawn], "refusal": None}

    def _token_logprobs(self, drawn: Drawn) -> Json:
        top = [self._entry(token, value) for token, value in drawn.top]
        return {**self._entry(drawn.token, drawn.logprob), "top_logprobs": top}

    def _entry(self, token: int, logprob: float) -> Json:
        word = self._word(token)
        return {"token": word, "logprob": logprob, "bytes": None if UNFINISHED in word else list(word.encode())}
