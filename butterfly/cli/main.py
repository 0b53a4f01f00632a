"""The command line: ``butterfly split``, ``generate``, ``serve``, ``report``, ``verify``, ``export`` and the rest.

Exit codes: 0 done (and, for ``report``, ``chaos``, ``verify``, ``check`` and ``prove --check``, what is asked for
holds), 1 it does not, 2 misuse or input that cannot be used, 3 an error of our own, 130 interrupted.
"""

import os
import signal
import sys
import warnings
from types import FrameType

os.environ.setdefault("HF_HUB_OFFLINE", "1")
# Read when torch loads: a thread that waits lets others work, without which a busy machine is many times slower.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")

import typer

from butterfly.cli import chaos, check, demo, export, generate, prove, report, schemas, serve, spec, split, verify
from butterfly.core.errors import ButterflyError

app = typer.Typer(
    help="Split a language model into specialist workers, fuse their outputs, and report what holds.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
DEBUG = {"on": False}


@app.callback()
def options(debug: bool = typer.Option(False, "--debug", help="Show the whole traceback of an error.")) -> None:
    """Options of every command."""
    DEBUG["on"] = debug


app.command("check")(check.command)
app.command("split")(split.command)
app.command("generate")(generate.command)
app.command("serve")(serve.command)
app.command("chaos")(chaos.command)
app.command("report")(report.command)
app.command("verify")(verify.command)
app.command("export")(export.command)
app.command("demo")(demo.command)
app.command("prove")(prove.command)
app.command("schemas")(schemas.command)
app.add_typer(spec.app, name="spec")


INTERRUPTED = 130


class Interrupted(KeyboardInterrupt):
    """Ctrl-C or a request to terminate. It is no ``Exception``, so no code handles it as an error.

    Ray's waits end cleanly only on a ``KeyboardInterrupt``.
    """


_STOPPED = "butterfly: interrupted; nothing was left half-written"


def interrupt(_signal: int, _frame: FrameType | None) -> None:
    """The handler of SIGINT and SIGTERM in every command."""
    raise Interrupted


def warning_text(
    message: Warning | str, category: type[Warning], filename: str, lineno: int, line: str | None = None
) -> str:
    """A warning as it is printed: one of ours is one line without a place in the code."""
    if category.__module__.partition(".")[0] == "butterfly":
        return f"butterfly: {message}\n"
    return PYTHONS_TEXT(message, category, filename, lineno, line)


PYTHONS_TEXT = warnings.formatwarning


def main() -> None:
    """Run the command line; errors become one line on standard error unless ``--debug`` is given."""
    before = {each: signal.signal(each, interrupt) for each in (signal.SIGINT, signal.SIGTERM)}
    warnings.formatwarning = warning_text
    try:
        app()
    except KeyboardInterrupt:
        print(_STOPPED, file=sys.stderr)
        sys.exit(INTERRUPTED)
    except SystemExit as end:  # typer's answer to a KeyboardInterrupt
        if end.code == INTERRUPTED:
            print(_STOPPED, file=sys.stderr)
        raise
    except ButterflyError as error:
        if DEBUG["on"]:
            raise
        print(f"butterfly: {error}", file=sys.stderr)
        sys.exit(2)
    except Exception as error:  # anything else is a mistake of ours, never a verdict: exit code 1 is for those
        if DEBUG["on"]:
            raise
        what = f"{type(error).__name__}: {error}".splitlines()[0]
        print(f"butterfly: unexpected error, please report it with the output of --debug: {what}", file=sys.stderr)
        sys.exit(3)
    finally:  # a caller within the same process keeps its handlers
        warnings.formatwarning = PYTHONS_TEXT
        for each, handler in before.items():
            signal.signal(each, handler)


if __name__ == "__main__":
    main()
