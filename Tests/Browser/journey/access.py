"""Signing in with the link that comes by mail, which works once."""

from playwright.sync_api import expect

from journey.visitor import Visitor

SUBJECT = "Innlogging til Helsefellesskap Helgeland"


def sign_in_by_mail(visitor: Visitor, name: str, address: str) -> None:
    page = visitor.page
    visitor.go("/logg-inn")
    visitor.hands.write(page.get_by_label("E-postadresse"), address)
    visitor.take("logg-inn")
    visitor.hands.press(page.get_by_role("button", name="Send lenken"))
    visitor.sees_heading("Se i innboksen")
    visitor.read_mail(SUBJECT, to=address)
    visitor.take("lenken-i-posten")
    link = visitor.main.locator(".mail a").first.get_attribute("href")
    assert link
    page.goto(link)
    visitor.hands.press(page.get_by_role("button", name="Logg meg inn"))
    expect(page.locator(".account")).to_contain_text(name)
    visitor.take("logget-inn")
    use_link_again(visitor, link)


def use_link_again(visitor: Visitor, link: str) -> None:
    """Somebody else who finds the mail comes no further."""
    cookies = visitor.page.context.cookies()
    visitor.sign_out()
    visitor.page.goto(link)
    visitor.page.get_by_role("button", name="Logg meg inn").click()
    visitor.sees("Be om en ny")
    visitor.page.context.add_cookies(cookies)
