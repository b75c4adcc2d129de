"""The agenda is made, approved by those the charter names, and sent out with the notice."""

from journey.people import DEPUTY_LEADER, LEADER, SECRETARY
from journey.visitor import Visitor

# Members, observers and deputies of SSU (R96).
RECIPIENTS = 36


def place(visitor: Visitor, meeting: str, case: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/saksliste")
    number = case.rsplit("/")[-1]
    proposed = visitor.main.locator(f'input[name="_scope"][value="sak-{number}"]')
    if proposed.count():
        visitor.press("agenda.takeIn", _scope=f"sak-{number}")
    else:
        visitor.press("case.place", case=number)


def approve(visitor: Visitor, meeting: str) -> None:
    """Leader, deputy leader and secretariat make the agenda together (R109)."""
    for person in (LEADER, DEPUTY_LEADER, SECRETARY):
        visitor.become(person)
        visitor.go(f"{meeting}/saksliste")
        visitor.press("agenda.approve")
    visitor.take("saksliste")


def send_notice(visitor: Visitor, meeting: str, title: str) -> None:
    visitor.become(SECRETARY)
    visitor.go(f"{meeting}/saksliste")
    visitor.press("notice.send")
    visitor.take("innkalling-sendt")
    subject = f"Innkalling til {title}"
    mails = visitor.mails(subject, at_least=RECIPIENTS)
    to = mails.locator('[data-label="Til"]').all_inner_texts()
    assert len(to) == len(set(to)) == RECIPIENTS
    visitor.read_mail(subject, to=LEADER)
    visitor.take("innkalling")
