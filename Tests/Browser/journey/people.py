"""Who has which step, by the names of the demonstration."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Submission:
    """What is written on the template of a case."""

    title: str
    background: str
    question: str
    proposal: str


NURSE = "Silje Korsnes"
NURSE_ADDRESS = "silje.korsnes@nesna.example"
SECRETARY = "Ingvild Strandmo"
OTHER_SECRETARY = "Torbjørn Lillevik"
LEADER = "Torunn Bergset"
DEPUTY_LEADER = "Solveig Brattland"
MEMBER_FROM_HEMNES = "Kari Solvang"
OBSERVER = "Aud Marie Nordvik"

# Who answers for each partner, the trust first.
CONTACTS = {
    "Helgelandssykehuset HF": "Torbjørn Lillevik",
    "Sømna": "Knut Vassdal",
    "Brønnøy": "Oddbjørn Helleland",
    "Vega": "Bente Rørmark",
    "Vevelstad": "Sigrid Eidebakk",
    "Herøy": "Arild Kvalnes",
    "Alstahaug": "Wenche Norvik",
    "Leirfjord": "Camilla Levang",
    "Vefsn": "Trine Åsvang",
    "Grane": "Mona Fjellheim",
    "Hattfjelldal": "Inga Kroken",
    "Dønna": "Frode Bjørnvik",
    "Nesna": "Magnus Hagfors",
    "Hemnes": "Kari Solvang",
    "Rana": "Torunn Bergset",
    "Lurøy": "Tone Sjåvik",
    "Træna": "Marte Selværing",
    "Rødøy": "Ola Tjongsås",
}

TRAINING = Submission(
    title="Felles opplæring i digital hjemmeoppfølging",
    background="Kommunene tar i bruk hver sin løsning, og sykehuset lærer opp ansatte i to av dem.",
    question="Skal opplæringen være felles for sykehuset og kommunene?",
    proposal="Opplæringen blir felles fra 1. januar 2025.",
)
