"""The two widths in which every page is looked at, in CSS pixels."""

PHONE = 360
DESKTOP = 1280
HEIGHT = 800
