"""The type of a record: a JSON object whose values are compared, not trusted."""

from typing import Any

JsonObject = dict[str, Any]
"""A JSON object as ``json.loads`` gives it. Its values have no known type until they are compared with the code's."""
