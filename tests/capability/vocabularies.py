"""Tokenizers of the kinds that real checkpoints have, made in a moment."""

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

SPECIAL = ["<pad>", "<s>", "</s>", "<unk>"]
WORDS = ["▁", "▁two", "▁plus", "▁four", "▁is", "four", "two", "\n", *"abcdefghijklmnopqrstuvwxyz:?."]
CHAT = (
    "{{ bos_token }}{% for message in messages %}{{ message.role }}: {{ message.content }}\n{% endfor %}"
    "{% if add_generation_prompt %}assistant: {% endif %}"
)


def metaspace(ends: bool = False) -> PreTrainedTokenizerFast:
    """Like Llama 2's: a space is put before every text and <s> before its tokens; </s> after them where it ``ends``."""
    vocabulary = [(token, 0.0) for token in SPECIAL] + [(word, -float(1 + 1 / len(word))) for word in WORDS]
    tokenizer = Tokenizer(models.Unigram(vocabulary, unk_id=3, byte_fallback=False))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always", split=False)
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always", split=False)
    shape = "<s> $A </s>" if ends else "<s> $A"
    tokenizer.post_processor = processors.TemplateProcessing(single=shape, special_tokens=[("<s>", 1), ("</s>", 2)])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", pad_token="<pad>", unk_token="<unk>"
    )
