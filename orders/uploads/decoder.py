"""The photo decoder, run in a process of its own: bytes of a stranger in, one bare JPEG out.

Imports Pillow, pi_heif and this room's pure modules; never Django. The order of the steps matters: size and frames
are judged before anything is decoded, and pixels are decoded before any metadata is read, since metadata that fails
to parse can hide damaged pixels.
"""

import importlib
import io
import struct
from collections.abc import Callable
from typing import Any, BinaryIO, Final

from PIL import Image, ImageCms
from PIL.GifImagePlugin import GifImageFile
from PIL.ImageFile import ImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from orders.uploads import confinement, limits, signatures
from orders.uploads.confinement import Refused

READERS: Final[dict[str, Callable[[BinaryIO], ImageFile]]] = {
    "jpeg": JpegImageFile,
    "png": PngImageFile,
    "gif": GifImageFile,
    "webp": WebPImageFile,
}
# Pillow imports these inside its functions: the GIF reader, palettes, the EXIF reader.
LOADED_ON_FIRST_USE: Final = ("copy", "PIL.ImagePalette", "PIL.TiffImagePlugin")
ORIENTATION_TAG: Final = 0x0112
# EXIF's eight orientations, 1 being upright -> what turns the pixels upright. Source: EXIF 2.32, 4.6.4 A.
UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What EXIF readers raise on nonsense. A photo without a readable orientation is taken as it lies.
METADATA_ERRORS: Final = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    SyntaxError,
    OSError,
    struct.error,
)


def prepare(kind: str) -> None:
    """Import all that decoding this kind will need: once sealed, the process opens no file."""
    Image.preinit()
    for module in LOADED_ON_FIRST_USE:
        importlib.import_module(module)
    if kind == "heif":
        pi_heif = importlib.import_module("pi_heif")
        pi_heif.options.DECODE_THREADS = 1
        pi_heif.options.THUMBNAILS = pi_heif.options.DEPTH_IMAGES = pi_heif.options.AUX_IMAGES = False


def work(kind: str, file: BinaryIO) -> tuple[dict[str, Any], bytes]:
    """Return the stored copy's width and height, and its bytes. Raises Refused, or whatever a decoder raises."""
    confinement.seal(with_threads=kind == "heif")  # libde265 has no other way
    data = file.read(limits.PHOTO_MAX_BYTES + 1)
    _judge_headers(kind, data)
    image = _decode_heif(data) if kind == "heif" else _decode(kind, data)
    del data
    orientation = _orientation(image) if kind != "heif" else None  # libheif has turned it
    profile = image.info.get("icc_profile")
    image = _in_working_mode(image)
    image.thumbnail((limits.STORED_MAX_EDGE, limits.STORED_MAX_EDGE), Image.Resampling.BICUBIC, reducing_gap=2.0)
    image = _in_rgb(image, profile)
    if orientation in UPRIGHT:
        image = image.transpose(UPRIGHT[orientation])
    image.info.clear()  # or `save` would write some of it back: a comment, for one
    out = io.BytesIO()
    # Not optimised: 3 % smaller would cost a tenth of the whole time.
    image.save(out, "JPEG", quality=limits.STORED_QUALITY)
    return {"width": image.width, "height": image.height}, out.getvalue()


def _judge_headers(kind: str, data: bytes) -> None:
    """Refuse by what the headers declare, before any of the libraries allocates for it."""
    if kind == "heif":
        return
    size = signatures.declared_size(kind, data)
    if size is None:
        raise Refused("damaged_file", "header")
    if signatures.too_many_pixels(kind, *size):
        raise Refused("too_many_pixels", "declared_size")
    if kind == "jpeg":
        if signatures.count_scans(data, at_most=limits.JPEG_MAX_SCANS) > limits.JPEG_MAX_SCANS:
            raise Refused("damaged_file", "scans")
    elif signatures.count_frames(kind, data, at_most=limits.PHOTO_MAX_FRAMES) > limits.PHOTO_MAX_FRAMES:
        raise Refused("too_many_frames", "frames")


def _decode(kind: str, data: bytes) -> Image.Image:
    """Return the first frame, fully decoded.

    The reader of this one format is called directly: the registry would try others, and would turn a phone's JPEG
    with a second picture into an MPO with an index of its own to get wrong.
    """
    try:
        image = READERS[kind](io.BytesIO(data))
    except Image.DecompressionBombError as error:  # a GIF's first frame, larger than its screen
        raise Refused("too_many_pixels", "first_frame") from error
    if signatures.too_many_pixels(kind, *image.size):  # a library may read another size than we did
        raise Refused("too_many_pixels", "opened_size")
    if kind == "jpeg":
        ratio = limits.STORED_MAX_EDGE / max(image.size)
        image.draft("RGB", (max(int(image.width * ratio), 1), max(int(image.height * ratio), 1)))
    if image.width * image.height > limits.PHOTO_MAX_PIXELS:
        raise Refused("too_many_pixels", "decoded_size")
    image.load()
    return image


def _decode_heif(data: bytes) -> Image.Image:
    pi_heif = importlib.import_module("pi_heif")
    photo = pi_heif.open_heif(io.BytesIO(data), convert_hdr_to_8bit=True)
    if signatures.too_many_pixels("heif", *photo.size):
        raise Refused("too_many_pixels", "opened_size")
    image: Image.Image = photo.to_pillow()
    return image


def _orientation(image: Image.Image) -> int | None:
    try:
        value = image.getexif().get(ORIENTATION_TAG)
    except METADATA_ERRORS:
        return None
    return value if isinstance(value, int) else None


def _in_working_mode(image: Image.Image) -> Image.Image:
    """Return the image in a mode that resizes well and holds its transparency: L, RGB, RGBA or CMYK."""
    if image.mode.startswith("I"):  # 16 bits of grey; `convert` alone would cut at 255
        return image.point(lambda value: value / 256).convert("L")
    if "transparency" in image.info or image.mode in ("LA", "PA", "La", "RGBa"):
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "RGBA", "CMYK"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def _in_rgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the image opaque and in sRGB: its own colour profile, where that makes sense, is applied and dropped."""
    if image.mode == "RGBA":
        background = Image.new("RGB", image.size, limits.TRANSPARENCY_BECOMES)
        background.paste(image, mask=image.getchannel("A"))
        image = background
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, *METADATA_ERRORS):
            converted = None
        if converted is not None:
            return converted
    return image.convert("RGB")
