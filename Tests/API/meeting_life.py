"""A partnership's work from the first submission to the follow-up, given as JSON alone.

Each command is given by somebody who may, at a time when it can be granted, in the order in which
the work brings it up.
"""

import hashlib
import uuid
from collections.abc import Callable

from demonstration import Caller, Demonstration

# SSU's meeting of 14 February, of which notice has been sent, and Partnerskapsmøtet's in June.
FEBRUARY, PARTNERSHIP = 4, 2
ROUTINE, TEAM = 1, 2
MUNICIPALITIES = [
    "1812", "1813", "1815", "1816", "1818", "1820", "1822", "1824", "1825", "1826", "1827", "1828",
    "1832", "1833", "1834", "1835", "1836",
]
SECRETARY = "Torbjørn Lillevik"
LEADER, DEPUTY_LEADER = "Torunn Bergset", "Solveig Brattland"
ABSENT, DEPUTY = "Kari Solvang", "Hege Lundmo"
VIDEO = {"mode": "video", "time": "10:00"}

Granted = Callable[[Caller, str, dict], dict]


class MeetingLife:
    """Plays the work; `grant` gives a command and returns the receipt."""

    def __init__(self, demonstration: Demonstration, grant: Granted) -> None:
        self.demonstration = demonstration
        self.secretary = demonstration.caller(SECRETARY)
        self._grant = grant

    def play(self) -> None:
        self.take_in_cases()
        self.attach()
        self.fill_places()
        self.plan_meetings()
        self.prepare_meeting()
        self.hold_meeting()
        self.decide()
        self.close_meeting()
        self.write_minutes()
        self.follow_up()
        self.decide_in_writing()
        self.keep_agreements()
        self.fix_next_year()

    def as_seat(self, name: str) -> Caller:
        """A person acting in the place they have in SSU's meeting."""
        return self.demonstration.caller(name, f"appointment:{self.place(name)}")

    def place(self, name: str) -> int:
        people = self.secretary.read(f"/moter/{FEBRUARY}")["people"]
        return next(one["appointment"] for one in people if one["name"] == name)

    def grant(self, caller: Caller, command: str, **body: object) -> dict:
        return self._grant(caller, command, body)

    def by_secretary(self, command: str, **body: object) -> dict:
        return self.grant(self.secretary, command, **body)

    def submit(self, title: str) -> int:
        nurse = self.demonstration.caller("Silje Korsnes")
        template = {"title": title, "background": "Mange spør.", "question": "Hva gjør vi?"}
        receipt = self.grant(nurse, "case.submit", template=template)
        return receipt["events"][0]["data"]["case"]

    def take_in_cases(self) -> None:
        nurse = self.demonstration.caller("Silje Korsnes")
        case = self.submit("Felles opplæring")
        self.by_secretary(
            "case.triage", case=case, outcome={"returned": {}}, kind="other",
            principles=[], steps="two", routingReason="Si mer om hvem det gjelder.",
        )
        template = {"title": "Felles opplæring", "background": "Ti nye.", "question": "Sammen?"}
        self.grant(nurse, "case.complete", case=case, template=template)
        self.by_secretary(
            "openness.exempt", subject={"wholeCase": {"id": case}}, ground="offl-13",
            publicTitle="Sak om opplæring",
        )
        self.by_secretary("openness.lift", subject={"wholeCase": {"id": case}})
        self.grant(nurse, "case.withdraw", case=self.submit("Parkering"), reason="Løst.")
        self.by_secretary(
            "case.triage", case=case, outcome={"routed": {"to": "ssu"}}, kind="routine",
            principles=[], steps="one", routingReason="Gjelder alle parter.",
            oneStepReason="Opplæringen begynner i mars.",
        )
        self.by_secretary(
            "case.write", case=case, basedOn=0, title="Felles opplæring",
            background="Ti nye.", assessment="Billigere sammen.", recommendation="Vi går sammen.",
        )
        self.training = case

    def attach(self) -> None:
        """A file is uploaded through the page, which alone takes bytes, and named once more."""
        content = b"Geriatri: seks timer\n"
        self.demonstration.upload(SECRETARY, self.training, "timer.txt", content)
        digest = hashlib.sha256(content).hexdigest()
        self.by_secretary(
            "case.attach", case=self.training, fileName="timer-2.txt",
            file={"digest": digest, "size": len(content), "mediaType": "text/plain; charset=utf-8"},
        )

    def group(self) -> dict:
        """The working group of the API's own example, small, and let decide in writing."""
        terms = self.demonstration.example("body.create")["terms"]
        seat = next(seat for seat in terms["seats"] if seat["id"] == "kommune")
        terms |= {"id": "skriftlig", "seats": [
            seat | {"seats": 2, "deputies": "none", "appointedBy": "office"}]}
        terms["decisions"]["inWriting"] = {"is": 5, "by": terms["mandate"]["by"]}
        terms["meetings"].pop("agendaApprovedBy")
        return terms

    def fill_places(self) -> None:
        self.by_secretary("partner.nameContact", partner="1832", person=14)
        appointed = self.by_secretary(
            "body.appoint", person=79, place={"listed": {"list": "ssu.helseforetak", "position": 4}})
        self.by_secretary(
            "body.endAppointment", on="2024-01-31",
            appointment=appointed["events"][0]["data"]["appointment"],
        )
        self.by_secretary("body.represent", seat="ssu.kommune.7", partners=["1816"])

    def plan_meetings(self) -> None:
        self.by_secretary("plan.adopt", body="ssu", year=2025, dates=[{"date": "2025-02-12", **VIDEO}])
        planned = self.by_secretary("meeting.plan", body="ssu", when={"date": "2024-10-09", **VIDEO})
        meeting = planned["events"][0]["data"]["meeting"]
        self.by_secretary("meeting.move", meeting=meeting, when={"date": "2024-10-16", **VIDEO})
        self.by_secretary(
            "meeting.setStream", meeting=meeting, link="https://video.example/ssu")
        self.by_secretary("meeting.cancel", meeting=meeting, reason="For få saker.")
        dates = [{"date": date, **VIDEO} for date in ("2024-10-23", "2024-10-24")]
        for poll in (1, 2):
            self.by_secretary("poll.open", body="ssu", dates=dates, closes="2024-10-01")
            self.grant(
                self.as_seat(ABSENT), "poll.answer", poll=poll, appointment=self.place(ABSENT),
                answers=["yes", "ifNeeded"])
        self.by_secretary("poll.settle", poll=1, date=2)
        self.by_secretary("poll.drop", poll=2)
        self.by_secretary(
            "meeting.callExtraordinary", body="ssu", when={"date": "2024-03-20", **VIDEO},
            reason="Båtruta legges om.",
        )

    def prepare_meeting(self) -> None:
        leader = self.as_seat(LEADER)
        self.grant(leader, "case.approveLate", case=TEAM, meeting=FEBRUARY)
        self.grant(leader, "case.approveLate", case=self.training, meeting=FEBRUARY)
        for case in [TEAM, self.training]:
            self.by_secretary(
                "case.place", case=case, meeting=FEBRUARY, urgency="Fristen er før neste møte.")
        for title in ["Nytt fra sekretariatet", "Kort om lokaler"]:
            self.by_secretary("agenda.add", meeting=FEBRUARY, kind="information", title=title)
        items = self.items()
        self.by_secretary("agenda.remove", item=items.pop())
        self.by_secretary("agenda.order", meeting=FEBRUARY, items=items)
        self.by_secretary(
            "agenda.schedule", meeting=FEBRUARY,
            items=[{"item": items[0], "minutes": 30, "presenter": "Sekretariatet"}])
        self.by_secretary(
            "agenda.takeIn", meeting=PARTNERSHIP,
            proposals=[{"subject": {"task": {"kind": "nextDate"}}, "title": "Dato for neste møte"}])
        for approver in [leader, self.as_seat(DEPUTY_LEADER), self.secretary]:
            self.grant(approver, "agenda.approve", meeting=FEBRUARY)
        self.by_secretary("notice.send", meeting=FEBRUARY)
        self.grant(
            self.as_seat(ABSENT), "attendance.promise", meeting=FEBRUARY,
            appointment=self.place(ABSENT),
        )
        self.grant(
            self.as_seat(ABSENT), "absence.report", meeting=FEBRUARY,
            appointment=self.place(ABSENT),
        )
        self.grant(
            self.as_seat(ABSENT), "absence.withdraw", meeting=FEBRUARY,
            appointment=self.place(ABSENT),
        )
        self.grant(
            self.as_seat(ABSENT), "absence.report", meeting=FEBRUARY,
            appointment=self.place(ABSENT),
        )
        self.grant(
            self.as_seat(DEPUTY), "deputy.answer", meeting=FEBRUARY, deputy=self.place(DEPUTY),
            accepts=True,
        )

    def items(self) -> list[int]:
        return [line["line"]["item"] for line in self.secretary.read(
            f"/moter/{FEBRUARY}/saksliste")["items"]]

    def item(self, case: int) -> int:
        lines = [entry["line"] for entry in self.secretary.read(
            f"/moter/{FEBRUARY}/saksliste")["items"]]
        return next(line["item"] for line in lines if line.get("caseID") == case)

    def hold_meeting(self) -> None:
        self.demonstration.advance(until="2024-02-14T08:30")
        self.by_secretary("meeting.open", meeting=FEBRUARY)
        for person in self.secretary.read(f"/moter/{FEBRUARY}")["people"]:
            stands_in = person["name"] == DEPUTY
            if person["name"] != ABSENT and (stands_in or not person["isDeputy"]):
                self.by_secretary(
                    "attendance.arrive", meeting=FEBRUARY, appointment=person["appointment"])
        leaver = self.place("Stein Arne Halmøy")
        self.by_secretary("attendance.leave", meeting=FEBRUARY, appointment=leaver)
        self.by_secretary(
            "attendance.record", meeting=FEBRUARY, present=[leaver], known=[])
        self.by_secretary(
            "attendance.record", meeting=FEBRUARY, present=[], known=[leaver])

    def decide(self) -> None:
        """One case by consensus, another by a vote after an objection."""
        leader = self.as_seat(LEADER)
        agreed, voted = self.item(self.training), self.item(TEAM)
        doctor = self.as_seat("Ingrid Lysfjord")
        place = self.place("Ingrid Lysfjord")
        for item in [agreed, voted]:
            self.by_secretary("item.open", item=item)
            self.grant(doctor, "floor.request", item=item, appointment=place)
            self.grant(doctor, "floor.withdraw", item=item, appointment=place)
            self.by_secretary("floor.give", item=item, appointment=place)
            self.grant(doctor, "floor.end", item=item, appointment=place)
            self.grant(
                doctor, "statement.make", item=item, appointment=place, text="Legene er med.")
            told = {"item": item, "appointment": self.place("Magnus Hagfors")}
            self.by_secretary("conflict.declare", **told, reason="Nær slekt.", ground="offl-13")
            self.by_secretary("conflict.rule", **told, finding="impartial")
            self.by_secretary("conflict.takeBack", **told, reason="Gjaldt en annen sak.")
            self.grant(leader, "decision.propose", item=item, wording="Partnerne går sammen.")
            if item == agreed:
                self.answer_round(item)
            else:
                self.vote(item)
            self.by_secretary("item.close", item=item)

    def answer_round(self, item: int) -> None:
        leader = self.as_seat(LEADER)
        self.grant(leader, "round.open", item=item, proposal=1)
        for voice in self.members():
            self.by_secretary("round.answer", item=item, appointment=voice, position="agrees")
        self.grant(leader, "round.close", item=item)

    def vote(self, item: int) -> None:
        leader = self.as_seat(LEADER)
        self.grant(leader, "vote.open", item=item, proposal=1)
        for voice in self.members():
            self.by_secretary("vote.cast", item=item, appointment=voice, choice="for")
        self.grant(leader, "vote.close", item=item)

    def members(self) -> list[int]:
        """Those with a say: the members, and the deputy of the one who is away."""
        people = self.secretary.read(f"/moter/{FEBRUARY}")["people"]
        present = {
            one["appointment"]
            for one in self.secretary.read(f"/moter/{FEBRUARY}/moterom")["present"]
        }
        return [
            one["appointment"]
            for one in people
            if one["appointment"] in present
            and (one["standing"] == "member" or one["name"] == DEPUTY)
        ]

    def close_meeting(self) -> None:
        self.by_secretary("meeting.close", meeting=FEBRUARY)

    def write_minutes(self) -> None:
        self.by_secretary("minutes.circulate", meeting=FEBRUARY, text="Møtet ble åpnet.")
        member = self.as_seat("Magnus Hagfors")
        self.grant(
            member, "minutes.requestChange", meeting=FEBRUARY, text="Nevn opplæringen.")
        self.by_secretary(
            "minutes.circulate", meeting=FEBRUARY, text="Møtet ble åpnet. Opplæring.")
        self.by_secretary("minutes.publish", meeting=FEBRUARY)
        self.by_secretary(
            "publication.register", meeting=FEBRUARY, partner="1828",
            link="https://nesna.example/referat",
        )

    def decide_in_writing(self) -> None:
        """In the working group, which its decision lets decide so; the agreement lets no other."""
        for number in (1, 2):
            self.by_secretary(
                "body.appoint", person=78 + number,
                place={"seat": {"id": f"skriftlig.kommune.{number}"}})
        planned = self.by_secretary(
            "meeting.plan", body="skriftlig", when={"date": "2024-10-09", **VIDEO})
        meeting = planned["events"][0]["data"]["meeting"]
        case = self.submit("Felles skjema")
        self.by_secretary(
            "case.triage", case=case, outcome={"routed": {"to": "skriftlig"}}, kind="other",
            principles=[], steps="one", routingReason="Hører hit.", oneStepReason="Haster.",
        )
        self.by_secretary(
            "case.write", case=case, basedOn=0, title="Felles skjema", background="To i dag.",
            assessment="Ett er enklere.", recommendation="Vi bruker ett skjema.",
        )
        placed = self.by_secretary("case.place", case=case, meeting=meeting)
        item = placed["events"][0]["data"]["item"]
        self.by_secretary("round.openInWriting", item=item, wording="Vi bruker ett skjema.")
        self.by_secretary("round.demandMeeting", item=item, reason="Skjemaet bør vises fram.")

    def keep_agreements(self) -> None:
        """An agreement is registered, adopted, kept and ended; others stand before it."""
        registered = self.by_secretary(
            "agreement.register", kind="cooperation", title="Samarbeidsavtale",
            parties=["983974929", "1828"])
        one = {"agreement": registered["events"][0]["data"]["agreement"]}
        first = {**one, "version": 1}
        self.by_secretary(
            "agreement.addVersion", **one, text="§ 1 Formål\nGode forløp.", clauses=1,
            **{"from": "2024-01-01"})
        nesna = self.demonstration.caller("Magnus Hagfors", "contact:1828")
        self.grant(
            nesna, "agreement.adopt", **first, partner="1828", by="council", number="4/24",
            date="2024-01-10")
        self.by_secretary(
            "agreement.adopt", **first, partner="983974929", by="board", date="2024-01-11")
        self.by_secretary("coverage.mark", **first, point="tasks", clauses=[1])
        self.by_secretary(
            "agreement.recordContribution", **one, part="experience", contributor="PasOpp")
        self.by_secretary("agreement.recordSent", **first, date="2024-01-20", receipt="24/117")
        self.by_secretary(
            "agreement.review", **one, date="2024-01-20", conclusion="Ingen endringer.")
        self.grant(nesna, "agreement.assessClause", **first, clause=1, standing="works")
        self.grant(nesna, "agreement.terminate", **one, partner="1828", date="2024-01-21")

    def fix_next_year(self) -> None:
        self.demonstration.advance(until="2024-06-05T10:00")
        self.by_secretary("meeting.open", meeting=PARTNERSHIP)
        self.by_secretary(
            "meeting.fixNext", meeting=PARTNERSHIP, when={"date": "2025-06-04", **VIDEO})

    def follow_up(self) -> None:
        decision = self.secretary.read("/vedtak")["bodies"][0]["rows"][0]["id"]
        nesna = self.demonstration.caller("Magnus Hagfors", "contact:1828")
        self.grant(
            nesna, "followUp.report", decision=decision, partner="1828", progress="underWay",
            text="Begynt.",
        )
        self.by_secretary("anchoring.send", case=ROUTINE, reference="Kommunen slutter seg til.")
        self.grant(
            nesna, "anchoring.record", case=ROUTINE, partner="1828", status="adopts",
            body="Formannskapet", number="12/24", date="2024-02-14", text="Nesna slutter seg til.",
        )
        self.grant(
            self.as_seat("Magnus Hagfors"), "anchoring.recordInput", case=ROUTINE,
            seat="ssu.kommune.3", partner="1834", input="Lurøy er for.",
        )
        self.by_secretary(
            "body.elect", body="ssu", meeting=1, leader=self.place(LEADER),
            deputyLeader=self.place(DEPUTY_LEADER),
        )
        self.by_secretary("body.create", decision=decision, terms=self.group())
        self.by_secretary(
            "budget.record", year=2025, costs={"salary": "900000", "running": "1000.00"},
            grant="400000", inhabitants={number: 1000 for number in MUNICIPALITIES},
        )
