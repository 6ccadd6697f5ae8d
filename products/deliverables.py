"""What a reading may consist of: a closed list of codes with their labels. Pure data."""

from typing import Final

from django.utils.translation import gettext_lazy as _

READING: Final = "reading"
ARCHETYPE: Final = "archetype"
PDF: Final = "pdf"
AUDIO: Final = "audio"
SOUL_PROFILE: Final = "soul_profile"
MANDALA: Final = "mandala"
BLOCKAGES: Final = "blockages"
RITUAL: Final = "ritual"

LABELS: Final = {
    READING: _("Lecture"),
    ARCHETYPE: _("Archétype"),
    PDF: _("Livret PDF"),
    AUDIO: _("Voix"),
    SOUL_PROFILE: _("Profil d’âme"),
    MANDALA: _("Mandala"),
    BLOCKAGES: _("Blocages"),
    RITUAL: _("Rituel"),
}
CODES: Final = tuple(LABELS)
# Written by a person, section by section, in the order in which they are composed.
WRITTEN: Final = (ARCHETYPE, READING, SOUL_PROFILE, BLOCKAGES, RITUAL)
