"""The widths in which every page is looked at, in CSS pixels."""

PHONE = 360
DESKTOP = 1280
HEIGHT = 800
# As narrow as an ordinary screen becomes at 400 % (WCAG 2.2, 1.4.10).
NARROW = 320
