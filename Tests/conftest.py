"""What all Python tests share: the tie between a test and its requirements."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Notes each test's requirements in the result file, where Scripts/requirements.py looks."""
    for item in items:
        for marker in item.iter_markers("requirements"):
            item.user_properties += [("requirement", number) for number in marker.args]
