"""Every command that the API describes is given as JSON and granted, and recorded only once."""

import uuid

import requests

from demonstration import Caller, Demonstration
from meeting_life import MeetingLife


class Recorder:
    """Gives each command twice under one key: recorded, then known."""

    def __init__(self) -> None:
        self.granted: set[str] = set()

    def __call__(self, caller: Caller, command: str, body: dict) -> dict:
        key = str(uuid.uuid4())
        first = caller.give(command, body, key)
        assert first.status_code == 201, told(caller, command, body, first)
        again = caller.give(command, body, key)
        assert again.status_code == 200, told(caller, command, body, again)
        receipt, known = first.json(), again.json()
        assert known["wasRecordedBefore"] and not receipt["wasRecordedBefore"]
        assert (known["sequence"], known["events"]) == (receipt["sequence"], receipt["events"])
        self.granted.add(command)
        return receipt


def told(caller: Caller, command: str, body: dict, answer: requests.Response) -> str:
    return f"{caller.name} gives {command} {body}: {answer.status_code} {answer.text}"


def test_each_command_is_granted_through_json_and_its_replay_is_known(
    demonstration: Demonstration,
) -> None:
    recorder = Recorder()
    MeetingLife(demonstration, recorder).play()
    offered = {path.rsplit("/", 1)[1] for path, operations in
               demonstration.description()["paths"].items() if "post" in operations}
    print(f"{len(recorder.granted)} of {len(offered)} commands granted through JSON")
    assert offered - recorder.granted == set()
