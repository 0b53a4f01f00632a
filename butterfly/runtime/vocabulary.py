"""The fused model's embedding and unembedding, by the names that transformers gives their getters and setters."""

from typing import Any

from butterfly.core.errors import ModelError
from butterfly.models.anatomy import Anatomy
from butterfly.runtime.whole import Whole


class Vocabulary(Whole):
    """The part of a fused model that reads and says tokens; all workers have it in common."""

    def get_input_embeddings(self) -> Any:
        """The token embedding."""
        return Anatomy(self.inner).embed

    def get_output_embeddings(self) -> Any:
        """The unembedding."""
        return Anatomy(self.inner).head

    def set_output_embeddings(self, new_embeddings: Any) -> None:
        """Replace the unembedding."""
        self.inner.set_output_embeddings(new_embeddings)

    def resize_token_embeddings(
        self, new_num_tokens: int | None = None, pad_to_multiple_of: int | None = None, **options: Any
    ) -> Any:
        """The token embedding, if it has as many tokens as are asked for.

        Raises:
            ModelError: another number of tokens; the workers' configurations would not say it.
        """
        size = int(self.config.vocab_size)
        asked = size if new_num_tokens is None else new_num_tokens
        if pad_to_multiple_of:
            asked = -(-asked // pad_to_multiple_of) * pad_to_multiple_of
        if asked != size:
            raise ModelError(
                f"resize_token_embeddings to {asked} tokens: workers keep their base's vocabulary; expected {size}, or "
                "a base that is resized before it is split"
            )
        return self.get_input_embeddings()
