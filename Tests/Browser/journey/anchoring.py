"""A case goes home to the partners, and they answer with their own treatment."""

from journey.people import CONTACTS, SECRETARY, Submission
from journey.visitor import Visitor


def send_home(visitor: Visitor, case: str, reference: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(case)
    form = visitor.form("anchoring.send")
    assert form.field("reference").input_value() == reference
    form.send()
    visitor.sees(f"0 av {len(CONTACTS)}")
    visitor.take("hos-partnerne")


def adopt(visitor: Visitor, case: str, partner: str, text: str, number: str) -> None:
    """The partner's contact answers, in that capacity (R38)."""
    visitor.become(CONTACTS[partner])
    visitor.act_as(f"Kontaktperson, {partner}")
    visitor.go(case)
    form = visitor.form("anchoring.record")
    form.choose("status", "adopts")
    form.fill({"body": "Formannskapet", "number": number, "date": "2024-06-12", "text": text})
    form.send()


def is_shown_the_way(visitor: Visitor, case: Submission, partner: str) -> None:
    """A contact who acts as something else finds from the own page to the answer."""
    visitor.become(CONTACTS[partner])
    visitor.take("min-side")
    visitor.follow(f"Behandle saken lokalt: {case.title}")
    visitor.hands.press(
        visitor.main.get_by_role("button", name=f"Handle som Kontaktperson, {partner}")
    )
    visitor.sees(f"Svar for {partner}")
    visitor.take("svar-for-kommunen")


def let_all_adopt(visitor: Visitor, case: str, text: str) -> None:
    for number, partner in enumerate(CONTACTS, start=1):
        adopt(visitor, case, partner, text, number=f"{number}/2024")
    visitor.sees(f"{len(CONTACTS)} av {len(CONTACTS)}")
    visitor.take("alle-har-svart")
