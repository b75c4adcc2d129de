"""`samrad costs` prints the agreement's own table, and `samrad population` takes in new years."""

import csv
import io
import json
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from server import program

CHARTERS = Path(__file__).parents[2] / "charters"
SECONDS = 60

# Source 001, attachment 2, as printed: number, inhabitants, fixed, by inhabitants, sum.
PRINTED = """
1812 1981 8712 15477 24189
1813 7777 8712 60760 69473
1815 1175 8712 9180 17892
1816 462 8712 3610 12322
1818 1825 8712 14258 22971
1820 7333 8712 57291 66004
1822 2257 8712 17634 26346
1824 13233 8712 103387 112099
1825 1461 8712 11415 20127
1826 1273 8712 9946 18658
1827 1369 8712 10696 19408
1828 1698 8712 13266 21978
1832 4420 8712 34533 43245
1833 26092 8712 203852 212565
1834 1869 8712 14602 23314
1835 450 8712 3516 12228
1836 1153 8712 9008 17720
""".split("\n")[1:-1]


def run(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [program(), *arguments, "--charters", str(CHARTERS)],
        capture_output=True, text=True, encoding="utf-8", timeout=SECONDS, check=False,
    )


def costs(*more: str, amount: str = "740539", year: int = 2023) -> subprocess.CompletedProcess:
    return run(
        "costs", "--partnership", "helgeland", "--budget-year", str(year), f"--amount={amount}",
        *more,
    )


@pytest.mark.requirements("R167", "R172")
def test_the_printed_table_as_text_and_as_csv():
    lines = costs().stdout.split("\n")
    assert lines[0].split() == ["kommunenummer", "name", "inhabitants", "fixed", "variable", "sum"]
    rows = [line.split() for line in lines[1:18]]
    assert [" ".join(row[:1] + row[2:]) for row in rows] == PRINTED
    assert lines[18].split() == ["75828", "740539"]

    table = list(csv.DictReader(io.StringIO(costs("--format", "csv").stdout)))
    columns = ["kommunenummer", "inhabitants", "fixed", "variable", "sum"]
    assert [" ".join(row[name] for name in columns) for row in table] == PRINTED
    assert table[-1]["name"] == "Rødøy"


@pytest.mark.requirements("R161", "R167")
@pytest.mark.parametrize(("year", "shares"), [(2023, (214326, 18319, 24826)),
                                              (2026, (211051, 18285, 24660))])
def test_one_leaves(year: int, shares: tuple[int, ...]):
    answer = costs("--without", "1835", "--format", "csv", year=year).stdout
    sums = {row["kommunenummer"]: int(row["sum"]) for row in csv.DictReader(io.StringIO(answer))}
    assert (sums["1833"], sums["1836"], sums["1812"]) == shares
    assert sum(sums.values()) == 740539


@pytest.mark.requirements("R167")
@pytest.mark.parametrize(("more", "sentence"), [
    (dict(year=2028), "The population of Sømna (1812) on 1 January 2027 is missing"),
    (dict(amount="-1"), "The sum is below zero"),
    (dict(amount="1,234"), "is no sum in kroner"),
])
def test_what_cannot_be_shared_is_said(more: dict, sentence: str):
    answer = costs(**more)
    assert answer.returncode != 0
    assert sentence in answer.stderr
    assert answer.stdout == ""


def test_a_municipality_given_twice_is_named():
    answer = costs("--with", "1812")
    assert answer.returncode != 0
    assert "Sømna (1812) stands twice" in answer.stderr


def dataset(inhabitants: int) -> bytes:
    regions = {"K-1812": 0, "K-9999": 1}
    return json.dumps({
        "version": "2.0", "class": "dataset", "id": ["Region", "ContentsCode", "Tid"],
        "size": [2, 1, 1], "role": {"time": ["Tid"], "geo": ["Region"]},
        "dimension": {
            "Region": {"category": {"index": regions}},
            "ContentsCode": {"category": {"index": ["Personer1"]}},
            "Tid": {"category": {"index": {"2027": 0}}},
        },
        "value": [inhabitants, 5],
    }).encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CHARTERS, tmp_path / "charters"))


def take_in(folder: Path, source: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [program(), "population", source, "--charters", str(folder)],
        capture_output=True, text=True, encoding="utf-8", timeout=SECONDS, check=False)


def line_of(folder: Path, number: str) -> str:
    lines = (folder / "data/population.csv").read_text(encoding="utf-8").split("\n")
    return next(line for line in lines if line.startswith(number + ";"))


@pytest.mark.requirements("R172")
def test_new_inhabitants_from_a_file(folder: Path, tmp_path: Path):
    before = line_of(folder, "1812")
    file = tmp_path / "07459.json"
    file.write_bytes(dataset(1999))
    answer = take_in(folder, str(file))
    assert answer.returncode == 0, answer.stderr
    assert line_of(folder, "1812") == before + ";1999"
    assert line_of(folder, "1813").endswith(";")
    assert "9999;" not in (folder / "data/population.csv").read_text(encoding="utf-8")


@pytest.mark.requirements("R172")
def test_new_inhabitants_from_an_address_and_what_is_said_when_nobody_answers(folder: Path):
    class Statistics(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200 if self.path == "/table" else 503)
            self.end_headers()
            self.wfile.write(dataset(2001))

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Statistics)
    port = server.server_port
    threading.Thread(target=server.serve_forever, daemon=True).start()
    assert take_in(folder, f"http://127.0.0.1:{port}/table").returncode == 0
    assert line_of(folder, "1812").endswith(";2001")
    assert "status 503" in take_in(folder, f"http://127.0.0.1:{port}/busy").stderr
    server.shutdown()
    server.server_close()

    before = line_of(folder, "1812")
    answer = take_in(folder, f"http://127.0.0.1:{port}/table")
    assert answer.returncode != 0
    assert "could not be reached" in answer.stderr
    assert "Nothing is changed" in answer.stderr
    assert line_of(folder, "1812") == before
