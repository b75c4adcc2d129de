"""Somebody of the demonstration for each role that the API's callers can have."""

ROLES = {
    "secretariat": "Torbjørn Lillevik",
    "leader": "Torunn Bergset",
    "member": "Anders Hjortdal",
    "deputy": "Hege Lundmo",
    "observer": "Ingrid Lysfjord",
    "contact": "Frode Bjørnvik",
    "nobody": "Silje Korsnes",
}
