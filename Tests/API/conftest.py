"""A demonstration of each module's own, on a clock nobody else moves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import Demonstration
from server import ROOT, Server


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    """Another one, in which nobody has done anything yet."""
    folder: Path = tmp_path_factory.mktemp("untouched")
    with Server(folder, "--charters", str(ROOT / "charters")) as server:
        yield Demonstration(server.address)


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demonstration]:
    folder: Path = tmp_path_factory.mktemp("demonstration")
    with Server(folder, "--charters", str(ROOT / "charters")) as server:
        yield Demonstration(server.address)
