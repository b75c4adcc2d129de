"""Shifts each number of a charter by one and shows that its requirement's tests notice.

`samrad charter numbers FILE` prints `path<TAB>value<TAB>requirements`, one number a line. For
each, the tests at the boundaries of Governance run with `SAMRAD_MUTATE=<path>=+1`, which the
fixture that loads the charter obeys. A number survives if no test tagged with its requirements
fails; it spills if a test tagged otherwise fails. Both are wrong, and so is a number that names
no requirement.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import requirements
import results

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build-test"
RUN = BUILD / "results" / "mutation"
# The suites that stand on the shipped charter; the others bring their own, or play for minutes.
SUITES = r"^GovernanceTests\..*boundaries"
# Run by itself, a bundle of tests starts in a moment; through the package manager in seconds.
TEST = [str(BUILD / "debug" / "samradPackageTests.xctest"), "--testing-library", "swift-testing"]


@dataclass(frozen=True)
class Number:
    path: str
    value: str
    requirements: frozenset[str]


def numbers(charter: str) -> list[Number]:
    program = os.environ.get("SAMRAD_BINARY", str(BUILD / "debug" / "samrad"))
    output = subprocess.run(
        [program, "charter", "numbers", charter], check=True, capture_output=True, text=True
    ).stdout
    rows = (line.split("\t") for line in output.splitlines())
    return [Number(r[0], r[1], frozenset(r[2].replace(",", " ").split())) for r in rows]


def outcomes(mutation: str | None) -> dict[str, str]:
    """Test to outcome in one run; empty if it crashed."""
    file = RUN / "swift.xml"
    file.unlink(missing_ok=True)
    environment = dict(os.environ)
    if mutation:
        environment["SAMRAD_MUTATE"] = mutation
    else:
        environment["SAMRAD_REQUIREMENTS"] = str(RUN / "requirements.jsonl")
    command = [*TEST, "--filter", SUITES, "--xunit-output", str(file)]
    subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    try:
        return {result.test: result.outcome for result in results.read(file)}
    except results.RunCrashed:
        return {}


def verdict(number: Number, tagged: set[str], failed: set[str], ran: bool) -> str:
    if not number.requirements:
        return "NO REQUIREMENT"
    if not ran:
        return "CRASHED"
    if not tagged & failed:
        return "SURVIVED"
    if failed - tagged:
        return "SPILLED"
    return "noticed"


def main(charter: str) -> int:
    RUN.mkdir(parents=True, exist_ok=True)
    (RUN / "requirements.jsonl").unlink(missing_ok=True)
    baseline = outcomes(None)
    if not baseline or "failed" in baseline.values():
        print("the tests of Governance must pass before their charter is mutated")
        return 2
    tags = requirements.recorded(RUN / "requirements.jsonl")
    print(f"{'number':<44}{'value':>7}  {'requirements':<20}{'tagged':>7}{'failed':>7}  verdict")
    wrong = 0
    all_numbers = numbers(charter)
    for number in all_numbers:
        tagged = {
            test
            for test, outcome in baseline.items()
            if outcome == "passed" and tags.get(test, set()) & number.requirements
        }
        run = outcomes(f"{number.path}=+1")
        failed = {test for test, outcome in run.items() if outcome == "failed"}
        word = verdict(number, tagged, failed, bool(run))
        wrong += word != "noticed"
        names = " ".join(sorted(number.requirements))
        counts = f"{len(tagged):>7}{len(failed):>7}"
        print(f"{number.path:<44}{number.value:>7}  {names:<20}{counts}  {word}", flush=True)
        for test in sorted(failed - tagged):
            print(f"    also failed: {test}")
    print(f"{len(all_numbers) - wrong} of {len(all_numbers)} numbers noticed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "charters/helgeland.yaml"))
