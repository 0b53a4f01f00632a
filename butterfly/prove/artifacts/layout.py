"""The files that ``proofs/`` may hold: those that the code makes or reads."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from butterfly.prove.artifacts.claim_artifact import QUERIES
from butterfly.prove.artifacts.index import INDEX
from butterfly.prove.artifacts.pages import DOCUMENTS
from butterfly.prove.artifacts.stability import RECORD as STABILITY


def known(records: Mapping[str, str]) -> set[str]:
    """The files that there may be; ``records`` gives the folder of each artifact and the name of its record."""
    inside = {f"{folder}/{name}" for folder, record in records.items() for name in (record, QUERIES)}
    return inside | {INDEX, STABILITY, *DOCUMENTS}


def problems(root: Path, records: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Path and fault of what lies there and is not known, or is known and no regular file. Arguments as there."""
    files = known(records)
    folders = {str(above) for file in files for above in Path(file).parents}
    for at, inner, names in os.walk(root):
        for name in sorted([*inner, *names]):
            path = Path(at, name)
            place = path.relative_to(root).as_posix()
            shown = place.encode("utf-8", "backslashreplace").decode()
            if path.is_symlink():
                yield shown, "it is a link; expected a regular file or a folder"
            elif place in files and not path.is_file():
                yield shown, "it is no regular file"
            elif place not in files and not (place in folders and path.is_dir()):
                yield shown, "nothing of the code makes or reads this"
        inner[:] = [name for name in inner if Path(at, name).relative_to(root).as_posix() in folders]
