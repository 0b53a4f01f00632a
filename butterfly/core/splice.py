"""The generated part of a page that is otherwise written by hand."""

from butterfly.core.errors import ConfigurationError


def spliced(page: str, start: str, body: str, end: str) -> str:
    """A page with what lies between two of its lines replaced.

    Raises:
        ConfigurationError: it has no such lines.
    """
    before, opening, rest = page.partition(start)
    _, closing, after = rest.partition(end)
    if not opening or not closing:
        raise ConfigurationError(f"the page has no lines {start!r} and {end!r}; put them where the generated part goes")
    return f"{before}{start}\n{body}\n{end}{after}"
