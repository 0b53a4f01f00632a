"""A server whose worker ``two`` fails now and then, in every way: ``faulty_server.py DIR --port N``."""

import sys
from pathlib import Path

import butterfly
from butterfly.runtime.faults import Fault, put_in
from butterfly.serving.app import create_app
from butterfly.serving.server import listen, run

if __name__ == "__main__":
    fused = butterfly.load(Path(sys.argv[1]))
    for number, fault in enumerate((Fault.EXCEPTION, Fault.NAN, Fault.SHAPE)):
        put_in(fused, "two", fault, after=20 + 40 * number)
    with listen("127.0.0.1", int(sys.argv[3])) as listening:
        run(create_app(fused, "tiny"), listening)
