"""A form that gives a command, found by the command's name and used as a reader uses it."""

from collections.abc import Mapping
from typing import Self

from playwright.sync_api import Locator, Page, expect

from journey.hands import Hands, Pointer


class Form:
    """A form on the page, unfolded where it is folded away."""

    def __init__(self, page: Page, form: Locator, hands: Hands) -> None:
        self.page = page
        self.form = form
        self.hands = hands

    def field(self, name: str) -> Locator:
        return self.form.locator(f'[name="{name}"]')

    def fill(self, values: Mapping[str, str]) -> Self:
        self._unfold()
        for name, value in values.items():
            self.hands.write(self.field(name), value)
        return self

    def choose(self, name: str, value: str) -> Self:
        """One of several, whether they stand in a list or one below another."""
        self._unfold()
        if self.form.locator(f'select[name="{name}"]').count():
            self.hands.pick(self.field(name), value)
        else:
            self.hands.tick(self.form.locator(f'[name="{name}"][value="{value}"]'))
        return self

    def send(self) -> None:
        """Sends it, and sees that something was recorded."""
        status = self.try_to_send()
        assert status == 200, f"{status}: {self.troubles()}"
        expect(self.page.locator("main")).to_contain_text("Registrert")

    def try_to_send(self) -> int:
        """Sends it, and says with which status the page that follows came."""
        self._unfold()
        with self.page.expect_navigation(wait_until="domcontentloaded") as navigation:
            self.hands.press(self.form.locator('button[type="submit"]').first)
        return navigation.value.status

    def troubles(self) -> list[str]:
        """Why the form was refused, as the page says it."""
        return self.page.locator("main :is(.error, .notice)").all_inner_texts()

    def _unfold(self) -> None:
        """What is done seldom is folded away; a browser without scripts opens it the same way."""
        folds = self.form.locator("xpath=ancestor::details[not(@open)]")
        for _ in range(folds.count()):
            self.hands.press(folds.first.locator("> summary"))


def command_form(
    page: Page, command: str, fixed: Mapping[str, object], hands: Hands = Pointer()
) -> Form:
    """The first form of a command; `fixed` tells it from others by what it holds."""
    forms = page.locator(f'main form[action$="/kommando/{command}"]')
    for field, value in fixed.items():
        forms = forms.filter(has=page.locator(f'[name="{field}"][value="{value}"]'))
    return Form(page, forms.first, hands)
