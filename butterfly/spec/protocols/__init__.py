"""The records of the specification as typing protocols: same names, same members, each named after its Agda field.

What a record holds besides data, its laws, are functions from the structure and elements to a truth, kept beside the
members so that they can be tried on any instance.
"""

from butterfly.spec.mirror import Mirror
from butterfly.spec.protocols import algebra, models, pools, rationals, smoothness, spaces

MIRRORS: list[Mirror] = [
    *algebra.MIRRORS,
    *rationals.MIRRORS,
    *pools.MIRRORS,
    *spaces.MIRRORS,
    *models.MIRRORS,
    *smoothness.MIRRORS,
]
"""Every record of the specification that Python mirrors."""
