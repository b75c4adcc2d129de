"""Reads the result files of the test runs (xUnit): Swift Testing's and pytest's.

Run as a program, `results.py FILE...` prints how many tests passed and failed: `12 0`.
"""

import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Result:
    """One test: what it is called, how it went, and the requirements pytest noted for it."""

    test: str
    outcome: str  # passed, failed or skipped
    requirements: tuple[str, ...]


class RunCrashed(Exception):
    """The run left no result file, or half of one."""


def read(path: Path) -> list[Result]:
    """The tests in a result file."""
    try:
        return [result(case) for case in ElementTree.parse(path).iter("testcase")]
    except (FileNotFoundError, ElementTree.ParseError) as error:
        raise RunCrashed(f"{path}: {error}") from error


def result(case: ElementTree.Element) -> Result:
    if case.find("failure") is not None or case.find("error") is not None:
        outcome = "failed"
    elif case.find("skipped") is not None:
        outcome = "skipped"
    else:
        outcome = "passed"
    numbers = (p.get("value") for p in case.iter("property") if p.get("name") == "requirement")
    return Result(name(case), outcome, tuple(numbers))


def name(case: ElementTree.Element) -> str:
    """The test as Swift Testing's own id writes it: `Target.Suite/test()`, `Target.test()`."""
    suite = case.get("classname", "")
    return suite + ("/" if "." in suite else ".") + case.get("name", "")


def main() -> None:
    try:
        outcomes = [r.outcome for path in sys.argv[1:] for r in read(Path(path))]
    except RunCrashed as crash:
        print(f"no whole result file; counted as one failure: {crash}", file=sys.stderr)
        outcomes = ["failed"]
    print(outcomes.count("passed"), outcomes.count("failed"))


if __name__ == "__main__":
    main()
