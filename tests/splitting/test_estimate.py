"""How long a split takes is counted from what its stages read and the speed of one layer."""

import json
from pathlib import Path

import pytest
import torch
from transformers import Gemma3TextConfig, LlamaConfig

from butterfly.capability.encoding import Batch
from butterfly.models.base import describe_base
from butterfly.models.source import read_tokenizer
from butterfly.splitting.estimate import Speed, estimate, measure_speed
from butterfly.splitting.plan import plan
from tests.cli.test_cli import SECTIONS  # noqa: F401
