"""Writes the table of operators and properties: ``python -m butterfly.prove.table docs/operators.md``."""

import sys
from pathlib import Path

from butterfly.core.errors import ConfigurationError
from butterfly.core.files import replace_file
from butterfly.prove.artifacts.operators_table import updated
from butterfly.prove.citation import find_proofs

if __name__ == "__main__":
    page, proofs = Path(sys.argv[1]), find_proofs()
    if proofs is None:
        raise ConfigurationError("there is no folder proofs/; expected that of a checkout")
    replace_file(page, updated(page.read_text(encoding="utf-8"), proofs))
