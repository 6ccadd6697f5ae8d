"""The closed list of archetypes: one for each value that life path and expression reach together.

The two numbers are added and reduced like any other (masters kept), which numerologists call the maturity number;
twelve values, hence twelve archetypes, all of them places, so that no name has a gender to agree with.

| sum | code | French | English |
|---|---|---|---|
| 1 | threshold | Le Seuil | The Threshold |
| 2 | footbridge | La Passerelle | The Footbridge |
| 3 | bandstand | Le Kiosque | The Bandstand |
| 4 | workshop | L’Atelier | The Workshop |
| 5 | quay | Le Quai | The Quay |
| 6 | orchard | Le Verger | The Orchard |
| 7 | library | La Bibliothèque | The Library |
| 8 | keystone | La Clé de voûte | The Keystone |
| 9 | estuary | L’Estuaire | The Estuary |
| 11 | lamp | La Lampe | The Lamp |
| 22 | viaduct | Le Viaduc | The Viaduct |
| 33 | courtyard | La Cour | The Courtyard |
"""

from expertdesk.generators.numbers import Numbers, reduce_number

ARCHETYPES = {
    1: "threshold",
    2: "footbridge",
    3: "bandstand",
    4: "workshop",
    5: "quay",
    6: "orchard",
    7: "library",
    8: "keystone",
    9: "estuary",
    11: "lamp",
    22: "viaduct",
    33: "courtyard",
}


def maturity_of(numbers: Numbers) -> int:
    """Return life path and expression added and reduced, the key of ARCHETYPES."""
    return reduce_number(numbers.life_path + numbers.expression)
