"""The command line: ``butterfly split``, ``generate``, ``report``, ``demo``, ``schemas``.

Exit codes: 0 done (and, for ``report``, every required clause holds), 1 a required clause does not hold, 2 misuse or
input that cannot be used, 130 interrupted.
"""

import os
import signal
import sys
from types import FrameType

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")

import click
import typer

from butterfly.cli import demo, generate, report, schemas, split
from butterfly.core.errors import ButterflyError

app = typer.Typer(
    help="Split a language model into specialist workers, fuse what they say, and report what holds.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
DEBUG = {"on": False}


@app.callback()
def options(debug: bool = typer.Option(False, "--debug", help="Show the whole traceback of an error.")) -> None:
    """Options of every command."""
    DEBUG["on"] = debug


app.command("split")(split.command)
app.command("generate")(generate.command)
app.command("report")(report.command)
app.command("demo")(demo.command)
app.command("schemas")(schemas.command)


def _terminate(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def main() -> None:
    """Run the command line; errors become one line on standard error unless ``--debug`` is given."""
    signal.signal(signal.SIGTERM, _terminate)
    try:
        code = app(standalone_mode=False)
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except click.ClickException as error:
        error.show()
        code = 2
    except (KeyboardInterrupt, click.Abort):
        print("butterfly: interrupted; nothing was left half-written", file=sys.stderr)
        code = 130
    except ButterflyError as error:
        if DEBUG["on"]:
            raise
        print(f"butterfly: {error}", file=sys.stderr)
        code = 2
    sys.exit(code if isinstance(code, int) else 0)


if __name__ == "__main__":
    main()
