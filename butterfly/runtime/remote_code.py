"""What a saved fused model holds for readers that have not imported butterfly."""

REMOTE_CODE = '''"""Where a fused model is defined: the package butterfly of the distribution butterfly-lm."""

try:
    from butterfly.runtime.configuration import FusedConfig as FusedConfig
    from butterfly.runtime.fused import FusedModel as FusedModel
except ImportError as error:
    raise ImportError(
        "a fused model needs the distribution butterfly-lm (the project butterfly on PyPI is another): "
        "pip install butterfly-lm"
    ) from error
'''
"""``modeling_butterfly.py``, which ``trust_remote_code=True`` runs."""
