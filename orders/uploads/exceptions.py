"""What an upload is refused for: one class a reason, each with the sentence that a person reads.

`http_status` is the HTTP answer that fits; `details["file"]` is the name as it may be shown, never the raw one.
"""

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from lumira.exceptions import LumiraError
from orders.uploads import limits


class UploadRefused(LumiraError):
    """A file that is not accepted, or cannot be at this moment.

    `sentence` is a template: `{file}` becomes the subject of the sentence, the other fields come from `details`.
    """

    http_status = 400
    code = "upload_refused"
    sentence = _("{file} n’a pas pu être accepté.")

    def __init__(self, *, file: str = "", **details: object) -> None:
        subject = format_lazy(_("Le fichier « {name} »"), name=file) if file else _("Ce fichier")
        message = format_lazy(self.sentence, file=subject, **details)
        super().__init__(message, code=self.code, file=file, **details)


class EmptyFile(UploadRefused):
    """No byte arrived."""

    code = "empty_file"
    sentence = _("{file} est vide : l’envoi s’est peut-être interrompu. Choisissez-le à nouveau.")


class FileTooLarge(UploadRefused):
    """More bytes than the limit of its kind."""

    http_status = 413
    code = "file_too_large"


class UnsupportedFile(UploadRefused):
    """Content of another format than those on the list."""

    http_status = 415
    code = "unsupported_file"


class DamagedFile(UploadRefused):
    """The right format, but it cannot be decoded from end to end within the limits."""

    code = "damaged_file"


# --- photos ----------------------------------------------------------------------------------------------------


class PhotoTooLarge(FileTooLarge):
    """A photo over its limit of bytes."""

    sentence = _(
        "{file} dépasse {limit} Mo, la taille maximale d’une photo. "
        "Choisissez une taille moyenne au moment de l’envoi, ou reprenez la photo en qualité standard."
    )

    def __init__(self, *, file: str = "") -> None:
        super().__init__(file=file, limit=limits.PHOTO_MAX_BYTES // limits.MEGABYTE)


class UnsupportedPhoto(UnsupportedFile):
    """Not one of the photo formats."""

    sentence = _(
        "{file} n’est pas une photo que nous savons lire. "
        "Envoyez une image JPEG, PNG, GIF, WebP ou HEIC ; une capture d’écran de la photo convient aussi."
    )


class UnsupportedHeic(UnsupportedFile):
    """A HEIC variant that our decoder does not know."""

    sentence = _(
        "{file} est une variante du format HEIC que nous ne savons pas lire. Sur iPhone, ouvrez Réglages, "
        "Appareil photo, Formats, puis « Le plus compatible », et reprenez la photo ; "
        "ou exportez-la en JPEG depuis votre galerie."
    )


class DamagedPhoto(DamagedFile):
    """A photo that does not decode."""

    sentence = _(
        "{file} est abîmé ou incomplet : l’image ne s’ouvre pas jusqu’au bout. "
        "Ouvrez la photo, faites-en une copie ou une capture d’écran, puis envoyez cette copie."
    )


class DamagedHeic(DamagedFile):
    """A HEIC photo that does not decode."""

    sentence = _(
        "{file} est une photo HEIC que nous n’avons pas pu ouvrir. Exportez-la en JPEG depuis votre galerie "
        "(sur iPhone : Partager, Options, « Le plus compatible »), puis envoyez cette copie."
    )


class TooManyPixels(UploadRefused):
    """More pixels than may be decoded, or an edge that is too long."""

    http_status = 413
    code = "too_many_pixels"
    sentence = _(
        "{file} compte trop de pixels : la limite est de {millions} millions au total et de {edge} pixels par côté. "
        "Exportez la photo en taille moyenne, puis envoyez cette copie."
    )

    def __init__(self, *, file: str = "") -> None:
        super().__init__(file=file, millions=limits.PHOTO_MAX_PIXELS // 1_000_000, edge=limits.PHOTO_MAX_EDGE)


class TooManyFrames(UploadRefused):
    """An animation of too many frames."""

    http_status = 413
    code = "too_many_frames"
    sentence = _("{file} est une animation de plus de {limit} images. Envoyez plutôt une photo fixe.")

    def __init__(self, *, file: str = "") -> None:
        super().__init__(file=file, limit=limits.PHOTO_MAX_FRAMES)


# --- recordings ------------------------------------------------------------------------------------------------


class RecordingTooLarge(FileTooLarge):
    """A recording over its limit of bytes."""

    sentence = _(
        "{file} dépasse {limit} Mo, la taille maximale d’un enregistrement. "
        "Exportez-le en MP3 à 128 kbit/s : une heure tient alors largement."
    )

    def __init__(self, *, file: str = "") -> None:
        super().__init__(file=file, limit=limits.RECORDING_MAX_BYTES // limits.MEGABYTE)


class UnsupportedRecording(UnsupportedFile):
    """Not one of the recording formats, or a codec that players do not share."""

    sentence = _(
        "{file} n’est pas un enregistrement que nous savons lire. "
        "Exportez-le en MP3, en M4A (AAC), en Ogg (Opus) ou en WAV, puis envoyez cette copie."
    )


class DamagedRecording(DamagedFile):
    """A recording that is cut short, or does not decode."""

    sentence = _(
        "{file} est abîmé ou incomplet : le son ne se lit pas jusqu’au bout. "
        "Écoutez-le sur votre appareil, exportez-le à nouveau en MP3, puis envoyez cette copie."
    )


class RecordingTooShort(UploadRefused):
    """Less sound than makes a recording."""

    code = "recording_too_short"
    sentence = _("{file} dure moins d’une seconde. Vérifiez que c’est le bon enregistrement, puis envoyez-le.")


class RecordingTooLong(UploadRefused):
    """More sound than one recording may hold."""

    code = "recording_too_long"
    sentence = _("{file} dure plus de {hours} heures. Coupez l’enregistrement en plusieurs parties.")

    def __init__(self, *, file: str = "") -> None:
        super().__init__(file=file, hours=int(limits.RECORDING_MAX_SECONDS // 3600))


class SilentRecording(UploadRefused):
    """Digital silence at each of the places listened to."""

    code = "silent_recording"
    sentence = _("{file} est entièrement silencieux. Vérifiez que le micro était ouvert, puis enregistrez à nouveau.")


# --- our own side ----------------------------------------------------------------------------------------------


class UploadsBusy(UploadRefused):
    """Every decoder is at work and none came free in time; the same file may be sent again."""

    http_status = 503
    code = "uploads_busy"
    sentence = _("{file} n’a pas pu être examiné : beaucoup d’envois arrivent en ce moment. Réessayez dans une minute.")


class DecodingTooLong(DamagedFile):
    """The machine found no time to decode the file; its processor time, which a file can waste, has its own limit."""

    http_status = 503
    code = "decoding_too_long"
    sentence = _(
        "L’examen a pris trop de temps et s’est arrêté. {file} peut être envoyé à nouveau dans une minute ; "
        "si cela se répète, envoyez-en une copie."
    )


class DecoderUnavailable(UploadRefused):
    """The decoder does not start: our fault, not the file's."""

    http_status = 503
    code = "decoder_unavailable"
    sentence = _("{file} n’a pas pu être examiné, par notre faute. Réessayez dans quelques minutes.")


class StorageUnavailable(UploadRefused):
    """The place where private files live does not answer, or is full."""

    http_status = 503
    code = "storage_unavailable"
    sentence = _(
        "{file} ne peut pas être enregistré ou lu pour le moment. Vos réponses sont gardées ; "
        "réessayez dans quelques minutes."
    )


class FileMissing(UploadRefused):
    """No private file has this name."""

    http_status = 404
    code = "file_missing"
    sentence = _("{file} n’existe plus.")
