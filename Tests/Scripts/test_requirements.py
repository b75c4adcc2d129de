"""A requirement is covered by a test that passed, and by nothing else."""

import json

import pytest

import mutate
import requirements
import results

SWIFT = """<testsuites><testsuite>
<testcase classname="GovernanceTests.Cases" name="`a late case`()"/>
<testcase classname="GovernanceTests.Cases" name="failing(x:)"><failure message="no"/></testcase>
<testcase classname="GovernanceTests" name="skipped()"><skipped>later</skipped></testcase>
</testsuite></testsuites>"""

PYTHON = """<testsuites><testsuite>
<testcase classname="test_journey" name="test_submit[phone]">
<properties><property name="requirement" value="R151"/></properties></testcase>
</testsuite></testsuites>"""


@pytest.fixture
def run(tmp_path):
    (tmp_path / "swift.xml").write_text(SWIFT, encoding="utf-8")
    (tmp_path / "python.xml").write_text(PYTHON, encoding="utf-8")
    records = [
        ("GovernanceTests.Cases/`a late case`()/CaseTests.swift:5:6", ["R110", "R111"]),
        ("GovernanceTests.Cases/failing(x:)/CaseTests.swift:9:6", ["R112"]),
        ("GovernanceTests.skipped()/CaseTests.swift:12:2", ["R113"]),
    ]
    lines = [json.dumps({"test": test, "requirements": numbers}) for test, numbers in records]
    (tmp_path / "requirements.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_only_what_passed_covers(run):
    assert requirements.covered(run) == {
        "R110": ["GovernanceTests.Cases/`a late case`()"],
        "R111": ["GovernanceTests.Cases/`a late case`()"],
        "R151": ["test_journey.test_submit[phone]"],
    }


def test_half_a_result_file_is_a_crash(run):
    (run / "swift.xml").write_text(SWIFT[:60], encoding="utf-8")
    with pytest.raises(results.RunCrashed):
        requirements.covered(run)


def test_the_list_is_whole():
    listed = requirements.listed()
    assert list(listed) == [f"R{n}" for n in range(1, 261)]
    assert {row["check"] for row in listed.values()} == {"auto", "rec", "soft", ""}


@pytest.mark.parametrize(
    ("numbers", "tagged", "failed", "ran", "expected"),
    [
        ({"R1"}, {"a"}, {"a"}, True, "noticed"),
        ({"R1"}, {"a", "b"}, {"a"}, True, "noticed"),
        ({"R1"}, {"a"}, set(), True, "SURVIVED"),
        ({"R1"}, {"a"}, {"b"}, True, "SURVIVED"),
        ({"R1"}, {"a"}, {"a", "b"}, True, "SPILLED"),
        ({"R1"}, {"a"}, set(), False, "CRASHED"),
        (set(), set(), {"a"}, True, "NO REQUIREMENT"),
    ],
)
def test_a_mutation_must_be_noticed_by_its_own_tests(numbers, tagged, failed, ran, expected):
    number = mutate.Number("a.days", "28", frozenset(numbers))
    assert mutate.verdict(number, tagged, failed, ran) == expected
