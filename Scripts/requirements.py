"""Shows which requirements are covered by tests that passed, and which are not.

A Swift test says `.requirements("R110")`, a pytest `@pytest.mark.requirements("R110")`. The
list is `Docs/requirements.csv`; a test that failed or did not run covers nothing.
"""

import csv
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import results

ROOT = Path(__file__).resolve().parent.parent
RUN = ROOT / ".build-test" / "results"


def listed() -> dict[str, dict[str, str]]:
    with open(ROOT / "Docs" / "requirements.csv", encoding="utf-8", newline="") as file:
        return {row["number"]: row for row in csv.DictReader(file)}


def recorded(path: Path) -> dict[str, set[str]]:
    """Test to requirements, from the lines that the tests wrote."""
    tests: dict[str, set[str]] = defaultdict(set)
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            # The id ends with where the test stands; the result file does not know that.
            test = re.sub(r"/[^/]+\.swift:\d+:\d+$", "", record["test"])
            tests[test] |= set(record["requirements"])
    return tests


def covered(run: Path) -> dict[str, list[str]]:
    """Requirement to the passed tests that show it."""
    numbers = recorded(run / "requirements.jsonl")
    tests: dict[str, list[str]] = defaultdict(list)
    # The browser tests may not have run; the Swift tests must have.
    files = [run / "swift.xml"] + [f for f in [run / "python.xml"] if f.exists()]
    for file in files:
        for result in results.read(file):
            if result.outcome == "passed":
                for number in numbers.get(result.test, set()) | set(result.requirements):
                    tests[number].append(result.test)
    return tests


def main() -> int:
    try:
        tests = covered(RUN)
    except results.RunCrashed as crash:
        print(f"no whole test run to read: run `make test` first ({crash})")
        return 2
    requirements = listed()
    unknown = [n for n in tests if n not in requirements and not re.fullmatch(r"X\d+", n)]
    main_job = [n for n, row in requirements.items() if row["scope"] == "main"]
    missing = [n for n in main_job if n not in tests]
    for number, row in requirements.items():
        if number in tests:
            print(f"{number} [{row['check'] or '-'}] {row['summary']}")
            for test in sorted(set(tests[number])):
                print(f"    {test}")
    print("\nnot covered:" if missing else "\nnothing is left uncovered")
    for number in missing:
        row = requirements[number]
        print(f"{number} [{row['check'] or '-'}] {row['summary']}")
    for number in unknown:
        print(f"unknown requirement {number}, named by {tests[number][0]}")
    beyond = sum(1 for n in tests if n in requirements and n not in main_job)
    print(f"\n{beyond} covered outside the main job")
    print(f"covered {len(main_job) - len(missing)} of {len(main_job)}")
    return 1 if unknown else 0


if __name__ == "__main__":
    sys.exit(main())
