"""How somebody works a page: with a pointer, or with the keyboard alone."""

from typing import Protocol

from playwright.sync_api import Locator


class Hands(Protocol):
    """What people do with a link, a button or a field."""

    def press(self, control: Locator) -> None: ...
    def write(self, field: Locator, text: str) -> None: ...
    def pick(self, field: Locator, value: str) -> None: ...
    def tick(self, choice: Locator) -> None: ...


class Pointer:
    """A finger or a mouse."""

    def press(self, control: Locator) -> None:
        control.click()

    def write(self, field: Locator, text: str) -> None:
        field.fill(text)

    def pick(self, field: Locator, value: str) -> None:
        field.select_option(value)

    def tick(self, choice: Locator) -> None:
        choice.check()


class Keyboard:
    """Nothing but keys: what Tab does not reach cannot be used."""

    # More stops than any page has.
    MOST_STOPS = 600

    def press(self, control: Locator) -> None:
        self._tab_to(control)
        if control.evaluate("element => element.tagName === 'SUMMARY'"):
            control.page.keyboard.press("Enter")
            return
        with control.page.expect_navigation(wait_until="domcontentloaded"):
            control.page.keyboard.press("Enter")

    def write(self, field: Locator, text: str) -> None:
        self._tab_to(field)
        kind = field.get_attribute("type")
        if kind in ("date", "time"):
            # Its parts are typed one by one, in an order that the browser's language decides.
            field.fill(text)
            return
        field.page.keyboard.press("Control+A")
        field.page.keyboard.press("Delete")
        field.page.keyboard.insert_text(text)

    def pick(self, field: Locator, value: str) -> None:
        self._tab_to(field)
        field.page.keyboard.press("Home")
        for _ in range(field.locator("option").count()):
            if field.input_value() == value:
                return
            field.page.keyboard.press("ArrowDown")
        assert field.input_value() == value, f"the keys do not reach {value}"

    def tick(self, choice: Locator) -> None:
        if choice.is_checked():
            return
        if choice.get_attribute("type") == "radio":
            self._turn_to(choice)
        else:
            self._tab_to(choice)
            choice.page.keyboard.press("Space")
        assert choice.is_checked(), "the keys do not tick it"

    def _turn_to(self, choice: Locator) -> None:
        """Tab stops once at a group of radio buttons; the arrows go on from there."""
        name = choice.get_attribute("name")
        group = choice.locator(f'xpath=ancestor::form[1]//input[@name="{name}"]')
        self._tab_to(group)
        for _ in range(group.count()):
            if choice.is_checked():
                return
            choice.page.keyboard.press("Space" if has_focus(choice) else "ArrowDown")

    def _tab_to(self, goals: Locator) -> None:
        for _ in range(self.MOST_STOPS):
            if has_focus(goals):
                return
            goals.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {goals}")


def has_focus(goals: Locator) -> bool:
    """Whether one of them has the keyboard's focus."""
    return goals.evaluate_all("all => all.includes(document.activeElement)")
