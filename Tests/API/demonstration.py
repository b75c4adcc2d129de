"""Signs in to a running demonstration as its people do, and makes their tokens for the API."""

import math
import re
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import requests

PARTNERSHIP = "helgeland"
SECONDS = 30


@dataclass
class Caller:
    """Somebody with a token that acts in one capacity."""

    name: str
    base: str
    token: str
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        self.session.headers["Authorization"] = f"Bearer {self.token}"

    def read(self, path: str = "") -> dict:
        answer = self.session.get(f"{self.base}{path}", timeout=SECONDS)
        assert answer.status_code == 200, f"{self.name} reads {path}: {answer.text}"
        return answer.json()

    def give(self, command: str, body: dict, key: str | None = None) -> requests.Response:
        return self.session.post(
            f"{self.base}/commands/{command}",
            json=body,
            headers={"Idempotency-Key": key or str(uuid.uuid4())},
            timeout=SECONDS,
        )


class Demonstration:
    """A running demonstration: its people, its clock, and tokens for whom one asks for."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.pages = f"{address}/{PARTNERSHIP}"
        self.api = f"{address}/api/v1/{PARTNERSHIP}"
        self._callers: dict[tuple[str, str | None], Caller] = {}
        self._visitor = requests.Session()
        people = self._json(self._visitor, "/demo")["people"]
        self._people = {person["name"]: person["id"] for person in people}

    def advance(self, until: str) -> None:
        """Moves the clock to the first whole hour from now on that is not before a time in UTC."""
        now = datetime.fromisoformat(self._json(self._visitor, "/demo")["clock"])
        left = datetime.fromisoformat(until + "+00:00") - now
        self._post(self._visitor, "/demo", advance=str(math.ceil(left / timedelta(hours=1))))

    def caller(self, name: str, capacity: str | None = None) -> Caller:
        """A token of a person, acting in the capacity they hold first, or in the one told.

        Made as anyone makes one: signed in, the capacity chosen, on the page of the tokens.
        """
        known = self._callers.get((name, capacity))
        if known:
            return known
        session = self.session(name)
        if capacity:
            self._post(session, "/rolle", _token=self._proof(session, "/rolle"), hat=capacity)
        made = self._post(
            session, "/nokler", _token=self._proof(session, "/nokler"), name="Test"
        )
        token = re.search(r"<code>(samrad_[^<]+)</code>", made.text)
        assert token, f"no token for {name}"
        caller = Caller(name, self.api, token[1])
        self._callers[name, capacity] = caller
        return caller

    def description(self) -> dict:
        """The API's description of itself."""
        return self._visitor.get(f"{self.address}/api/openapi.json", timeout=SECONDS).json()

    def example(self, command: str) -> dict:
        path = self.description()["paths"][f"/api/v1/{{partnership}}/commands/{command}"]
        return path["post"]["requestBody"]["content"]["application/json"]["example"]

    def upload(self, name: str, case: int, file: str, content: bytes) -> None:
        """Sends a file as a browser does; bytes are taken there alone."""
        session = self.session(name)
        page = f"/saker/{case}"
        answer = session.post(
            f"{self.pages}{page}/vedlegg",
            data={
                "_token": self._proof(session, page), "_id": str(uuid.uuid4()),
                "_from": f"/{PARTNERSHIP}{page}", "_scope": "",
            },
            files={"file": (file, content)},
            timeout=SECONDS,
        )
        assert answer.ok, f"{file}: {answer.status_code}"

    def session(self, name: str) -> requests.Session:
        """A browser in which a person is signed in."""
        session = requests.Session()
        self._post(session, "/demo", become=str(self._people[name]))
        return session

    def _proof(self, session: requests.Session, path: str) -> str:
        page = session.get(self.pages + path, timeout=SECONDS)
        found = re.search(r'name="_token"[^>]*value="([^"]+)"', page.text)
        assert found, f"no form on {path}: {page.status_code}"
        return found[1]

    def _json(self, session: requests.Session, path: str) -> dict:
        headers = {"Accept": "application/json"}
        return session.get(self.pages + path, headers=headers, timeout=SECONDS).json()

    def _post(self, session: requests.Session, path: str, **form: str) -> requests.Response:
        answer = session.post(self.pages + path, data=form, timeout=SECONDS)
        assert answer.ok, f"{path}: {answer.status_code}"
        return answer
