"""A property-based tester of APIs (schemathesis) tries every operation, once in each role."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from demonstration import Caller, Demonstration
from meeting_life import MeetingLife
from roles import ROLES

HERE = Path(__file__).parent
MINUTES = 4
# The share of operations that must have been granted at least once.
REACHED = 0.9
# How a body is read does not depend on the role, so every bad form is tried in the first alone.
PHASES = {role: "examples,fuzzing" for role in ROLES} | {
    "secretariat": "examples,coverage,fuzzing"
}


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where each call of all roles is noted: the operation and the status."""
    return tmp_path_factory.mktemp("schemathesis") / "calls.jsonl"


@pytest.mark.parametrize("role", ROLES)
def test_nothing_is_found(demonstration: Demonstration, calls: Path, role: str) -> None:
    caller = demonstration.caller(ROLES[role])
    run = subprocess.run(
        [
            str(Path(sys.executable).parent / "schemathesis"),
            "--config-file", str(HERE / "schemathesis.toml"), "run",
            f"{demonstration.address}/api/openapi.json",
            "--header", f"Authorization: Bearer {caller.token}", "--no-color",
            "--phases", PHASES[role],
        ],
        env={
            **os.environ, "SCHEMATHESIS_HOOKS": "note_calls", "PYTHONPATH": str(HERE),
            "NOTED_CALLS": str(calls),
        },
        cwd=calls.parent, capture_output=True, text=True, timeout=MINUTES * 60,
    )
    print(run.stdout[-1500:])
    assert run.returncode == 0, run.stdout + run.stderr


def test_most_operations_are_granted(
    demonstration: Demonstration, untouched: Demonstration, calls: Path
) -> None:
    """Reads by the generated calls; commands by the work that they are for, played besides."""
    granted: set[str] = set()

    def grant(caller: Caller, command: str, body: dict) -> dict:
        answer = caller.give(command, body)
        if answer.status_code == 201:
            granted.add(command)
        return answer.json()

    noted = [json.loads(line) for line in calls.read_text().splitlines()]
    # A command answered with 200 was known from before, whatever it asked for.
    granted |= {
        call["operation"]
        for call in noted
        if call["status"] == (200 if call["operation"].startswith("read") else 201)
    }
    alone = len(granted)
    MeetingLife(untouched, grant).play()
    operations = {
        operation["operationId"]
        for path in demonstration.description()["paths"].values()
        for operation in path.values()
    }
    share = len(granted & operations) / len(operations)
    print(
        f"{len(noted)} generated calls; 2xx on {alone} of {len(operations)} operations by them,"
        f" {share:.0%} with the work played besides"
    )
    assert share >= REACHED
