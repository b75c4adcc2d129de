"""A case comes in on the template, and the secretariat assesses it."""

from playwright.sync_api import expect

from journey.people import SECRETARY, Submission
from journey.visitor import Visitor


def write(visitor: Visitor, case: Submission) -> None:
    visitor.form("case.submit").fill(
        {
            "template.title": case.title,
            "template.background": case.background,
            "template.question": case.question,
            "template.proposal": case.proposal,
        }
    )


def read_what_is_written(visitor: Visitor, case: Submission) -> None:
    form = visitor.form("case.submit")
    expect(form.field("template.title")).to_have_value(case.title)
    expect(form.field("template.background")).to_have_value(case.background)
    expect(form.field("template.question")).to_have_value(case.question)
    expect(form.field("template.proposal")).to_have_value(case.proposal)


def submit(visitor: Visitor, case: Submission) -> None:
    visitor.press("case.submit")
    visitor.take("meldt-inn")
    visitor.go("/min-side")
    visitor.sees(case.title)


def is_unseen_until_assessed(visitor: Visitor, case: Submission) -> None:
    visitor.sign_out()
    visitor.go("/saker")
    assert case.title not in visitor.page.content()
    visitor.take("for-offentligheten")


def assess(visitor: Visitor, case: Submission) -> str:
    """Routes the case to SSU in two steps (R86, R149); gives its address."""
    visitor.become(SECRETARY)
    visitor.go("/innkomne")
    visitor.take("innkomne")
    visitor.follow(case.title)
    visitor.sees_heading(case.title)
    form = visitor.form("case.triage")
    form.choose("outcome", "routed.to=ssu")
    form.fill({"routingReason": "Gjelder alle kommuner og sykehuset."})
    form.choose("kind", "routine").choose("steps", "two")
    visitor.take("vurdering")
    form.send()
    visitor.take("vurdert")
    return visitor.path


def write_paper(visitor: Visitor, path: str, recommendation: str) -> None:
    """The secretariat writes the paper that the bodies treat."""
    visitor.become(SECRETARY)
    visitor.go(path)
    form = visitor.form("case.write")
    form.fill(
        {
            "assessment": "Felles opplæring koster mindre og gir likere tjenester.",
            "recommendation": recommendation,
        }
    )
    form.send()
    visitor.sees(recommendation)
    visitor.take("saksframlegg")


def is_open_to_all(visitor: Visitor, path: str, case: Submission) -> None:
    visitor.sign_out()
    visitor.go(path)
    visitor.sees_heading(case.title)
    visitor.sees(case.background)
    visitor.take("apen-sak")
