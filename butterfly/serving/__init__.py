"""A split as an endpoint: requests batched step by step over the fused model, in OpenAI's protocol."""
