"""Our own corpus of uploads, built in code: what people send, what attackers send, and what each must become."""

import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from orders.uploads.exceptions import (
    DamagedHeic,
    DamagedPhoto,
    EmptyFile,
    PhotoTooLarge,
    TooManyFrames,
    TooManyPixels,
    UnsupportedHeic,
    UnsupportedPhoto,
)

DATA = Path(__file__).parent / "data"
WIDTH, HEIGHT = 96, 64
RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 160, 60), (30, 60, 210), (245, 245, 245)
GPS = {0x8825: {1: "N", 2: (48.0, 51.0, 24.0), 3: "E", 4: (2.0, 21.0, 3.0)}}


@dataclass(frozen=True)
class Case:
    """One upload: `refused` is the exception that it must raise, None where a clean copy comes back.

    `built` is its bytes, or what builds them when asked: some take seconds.
    """

    name: str
    built: bytes | Callable[[], bytes]
    refused: type[Exception] | None = None

    @property
    def data(self):
        return self.built if isinstance(self.built, bytes) else self.built()


def quarters(size=(WIDTH, HEIGHT), mode="RGB"):
    """Return an image of four colours, so that any turn or mirror of it shows."""
    image = Image.new("RGB", size)
    draw = ImageDraw.Draw(image)
    width, height = size[0] // 2, size[1] // 2
    for colour, (x, y) in ((RED, (0, 0)), (GREEN, (width, 0)), (BLUE, (0, height)), (WHITE, (width, height))):
        draw.rectangle((x, y, x + width, y + height), fill=colour)
    return image if mode == "RGB" else image.convert(mode)


def encoded(image, kind, **options):
    """Return the image as bytes of this Pillow format."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def marked_exif(orientation=1):
    """Return EXIF with a position, an orientation and texts that may not survive."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "MARKER-EXIF <script>alert(1)</script>"
    exif[0x0110] = "MARKER-MODEL"
    exif.get_ifd(0x8825).update(GPS[0x8825])
    return exif


def marked_jpeg(orientation=6):
    """Return a phone's photo with everything that must go: EXIF, GPS, XMP, IPTC, a profile, a comment, a trailer."""
    xmp = b"<x:xmpmeta>MARKER-XMP</x:xmpmeta>"
    jpeg = encoded(
        quarters(),
        "JPEG",
        quality=92,
        exif=marked_exif(orientation),
        xmp=xmp,
        comment=b"MARKER-COMMENT <?php system($_GET[0]); ?>",
        icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
    )
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x12\x1c\x02\x05\x00\x0dMARKER-IPTC\x00\x00"
    block = b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc
    return jpeg[:2] + block + jpeg[2:] + b"MARKER-TRAILER" * 40


def png_chunk(kind, body):
    """Return one PNG chunk with its right checksum."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width, height, *chunks, bits=8, colour=2, pixels=b""):
    """Return a PNG whose header says what it is told to, whatever the pixels are."""
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))
    body = png_chunk(b"IDAT", zlib.compress(pixels, 9)) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + body


def black_png(width, height):
    """Return a PNG that really holds that many pixels, in very few bytes."""
    return lambda: png(width, height, bits=1, colour=0, pixels=b"\x00" * ((width + 7) // 8 + 1) * height)


def large(mode, size=(8000, 5000)):
    """Return an image of 40 million pixels."""
    return quarters(size, mode)


def large_animation(kind, **options):
    """Return two frames of 40 million pixels."""
    return encoded(large("RGB"), kind, save_all=True, append_images=[large("RGB").rotate(180)], **options)


def small_png(*chunks):
    """Return an honest PNG of 16 pixels with these chunks before its pixels."""
    return png(4, 4, *chunks, pixels=(b"\x00" + b"\x50\x60\x70" * 4) * 4)


def gif(frames, *, width=1, height=1):
    """Return a GIF of that many frames of one pixel."""
    screen = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + b"\x00\x00\x00\xff\xff\xff"
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\x00"
    return screen + frame * frames + b"\x3b"


def gif_with_a_frame_of(width, height):
    """Return a GIF of one pixel whose first frame is larger than its screen."""
    return gif(1).replace(struct.pack("<HHHHB", 0, 0, 1, 1, 0), struct.pack("<HHHHB", 0, 0, width, height, 0))


def webp_claiming(width, height):
    """Return an extended WebP whose canvas is of this size, with nothing on it."""
    canvas = struct.pack("<I", width - 1)[:3] + struct.pack("<I", height - 1)[:3]
    body = b"WEBPVP8X" + struct.pack("<I", 10) + b"\x00\x00\x00\x00" + canvas
    return b"RIFF" + struct.pack("<I", len(body)) + body


def jpeg_claiming(width, height, jpeg=None):
    """Return a JPEG whose frame header says another size than its pixels have."""
    jpeg = jpeg or encoded(quarters(), "JPEG")
    at = jpeg.index(b"\xff\xc0") + 5
    return jpeg[:at] + struct.pack(">HH", height, width) + jpeg[at + 4 :]


def jpeg_of_many_scans(scans):
    """Return a progressive JPEG whose last pass over the pixels is repeated."""
    jpeg = encoded(quarters(), "JPEG", progressive=True)
    last = jpeg.rindex(b"\xff\xda")
    return jpeg[:-2] + jpeg[last:-2] * scans + b"\xff\xd9"


def frames(count, kind, **options):
    """Return an animation of that many frames."""
    images = [Image.new("RGB", (24, 16), (number * 40 % 256, 90, 160)) for number in range(count)]
    return encoded(images[0], kind, save_all=True, append_images=images[1:], **options)


def wide_gamut_profile():
    """Return a colour profile that is valid and not sRGB."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()


def heic():
    """Return a HEIC of the marked photo, made once by an encoder that we do not ship."""
    return (DATA / "tiny.heic").read_bytes()


def ftyp(major, *compatible):
    """Return the first box of a file of the MP4 family."""
    body = major + b"\x00\x00\x00\x00" + b"".join(compatible)
    return struct.pack(">I", len(body) + 8) + b"ftyp" + body


@cache
def cases():
    """Return the whole corpus."""
    return [*_accepted(), *_refused(), *_cut()]


def _accepted():
    photo = quarters()
    jpeg, transparent = encoded(photo, "JPEG"), quarters(mode="RGBA")
    transparent.putalpha(Image.linear_gradient("L").resize(transparent.size))
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", "MARKER-TEXT <?php ?>")
    text.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>MARKER-XMP</x:xmpmeta>")
    grey16 = Image.frombytes("I;16", (64, 64), struct.pack("<4096H", *range(0, 65536, 16)))
    return [
        Case("jpeg", jpeg),
        Case("jpeg_grey", encoded(quarters(mode="L"), "JPEG")),
        Case("jpeg_cmyk", encoded(quarters(mode="CMYK"), "JPEG")),
        Case("jpeg_progressive", encoded(photo, "JPEG", progressive=True)),
        Case("jpeg_marked", marked_jpeg()),
        Case("jpeg_html_comment", encoded(photo, "JPEG", comment=b"<script>MARKER-JS</script>")),
        Case("jpeg_then_zip", jpeg + b"PK\x05\x06" + b"\x00" * 18 + b"MARKER-ZIP"),
        Case("jpeg_with_a_second_picture", encoded(photo, "MPO", save_all=True, append_images=[photo.rotate(90)])),
        Case("jpeg_nonsense_exif", encoded(photo, "JPEG", exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff" + b"\xff" * 60)),
        Case("jpeg_nonsense_profile", encoded(photo, "JPEG", icc_profile=b"\x00" * 200)),
        Case("jpeg_profile_of_another_space", encoded(photo, "JPEG", icc_profile=wide_gamut_profile())),
        Case("jpeg_many_exif_blocks", jpeg[:2] + (b"\xff\xe1\xff\xffExif\x00\x00" + b"\x00" * 65527) * 12 + jpeg[2:]),
        # It ends as it should, only too early: every decoder fills the rest with grey.
        Case("jpeg_claims_more_than_it_holds", jpeg_claiming(1800, 1800)),
        Case("jpeg_48_million_pixels", lambda: encoded(quarters((8000, 6000)), "JPEG", quality=30)),
        Case("jpeg_very_wide", encoded(quarters((16_000, 3100)), "JPEG", quality=30)),
        Case("jpeg_two_pixels_high", encoded(quarters((16_000, 2)), "JPEG")),
        Case("png_one_pixel_wide", encoded(quarters((1, 16_000)), "PNG")),
        Case("png", encoded(photo, "PNG")),
        Case("png_one_pixel", encoded(photo.resize((1, 1)), "PNG")),
        Case("png_palette", encoded(photo.quantize(8), "PNG")),
        Case("png_palette_transparent", encoded(photo.quantize(8), "PNG", transparency=0)),
        Case("png_rgb_transparent_colour", encoded(photo, "PNG", transparency=RED)),
        Case("png_transparent", encoded(transparent, "PNG")),
        Case("png_grey_transparent", encoded(transparent.convert("LA"), "PNG")),
        Case("png_16_bits", encoded(grey16, "PNG")),
        Case("png_black_and_white", encoded(photo.convert("1"), "PNG")),
        Case("png_marked", encoded(photo, "PNG", pnginfo=text, exif=marked_exif())),
        Case("png_then_pdf", encoded(photo, "PNG") + b"%PDF-1.7 MARKER-PDF"),
        Case("png_animated", frames(6, "PNG")),
        Case("png_many_texts", small_png(*[png_chunk(b"tEXt", b"k\x00MARKER-MANY")] * 5000)),
        Case("png_40_million_pixels", black_png(8000, 5000)),
        Case("gif", encoded(photo, "GIF")),
        Case("gif_animated", frames(12, "GIF")),
        Case("gif_comment", encoded(photo, "GIF", comment=b"MARKER-GIF")),
        Case("gif_500_frames", gif(500)),
        Case("gif_without_a_screen", gif(1, width=0, height=0)),
        Case("webp", encoded(photo, "WEBP")),
        Case("webp_lossless_transparent", encoded(transparent, "WEBP", lossless=True)),
        Case("webp_marked", encoded(photo, "WEBP", exif=marked_exif(), xmp=b"<x:xmpmeta>MARKER-XMP</x:xmpmeta>")),
        Case("webp_animated", frames(6, "WEBP")),
        Case("webp_40_million_pixels", lambda: encoded(large("RGB"), "WEBP", method=0, quality=20)),
        Case("webp_40_million_pixels_animated", lambda: large_animation("WEBP", method=0, quality=5)),
        Case("png_40_million_pixels_transparent", lambda: encoded(large("RGBA"), "PNG", compress_level=1)),
        Case("png_40_million_pixels_palette", lambda: encoded(large("RGB").quantize(8), "PNG", transparency=1)),
        Case("jpeg_50_million_pixels_costly", lambda: encoded(large("CMYK", (8160, 6120)), "JPEG", progressive=True)),
        Case("heic", heic()),
    ]


def _refused():
    photo, jpeg = quarters(), encoded(quarters(), "JPEG")
    inflating = zlib.compress(b"\x00" * (64 << 20), 9)
    flipped = bytearray(encoded(Image.effect_noise((64, 64), 60), "PNG"))
    flipped[flipped.index(b"IEND") - 400] ^= 0x10
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="http://169.254.169.254/"/></svg>'
    others = [
        Case(f"other_{kind.lower()}", encoded(photo, kind), UnsupportedPhoto)
        for kind in ("TIFF", "BMP", "ICO", "PPM", "TGA", "PCX", "EPS", "PDF", "JPEG2000", "AVIF")
    ]
    return [
        *others,
        Case("svg", svg, UnsupportedPhoto),
        Case("svg_with_declaration", b'<?xml version="1.0"?>' + svg, UnsupportedPhoto),
        Case("html", b"<!doctype html><script>alert(1)</script>", UnsupportedPhoto),
        Case("php", b"<?php system($_GET[0]); ?>", UnsupportedPhoto),
        Case("text", "Ceci n’est pas une photo.".encode(), UnsupportedPhoto),
        Case("random", bytes(range(256)) * 40, UnsupportedPhoto),
        Case("mp4_video", ftyp(b"isom", b"isom", b"avc1") + b"\x00" * 500, UnsupportedPhoto),
        Case("avif_as_mif1", ftyp(b"mif1", b"mif1", b"avif") + b"\x00" * 500, UnsupportedPhoto),
        Case("empty", b"", EmptyFile),
        Case("one_byte", b"\xff", UnsupportedPhoto),
        Case("magic_jpeg", b"\xff\xd8\xff", DamagedPhoto),
        Case("magic_png", b"\x89PNG\r\n\x1a\n", DamagedPhoto),
        Case("magic_gif", b"GIF89a", DamagedPhoto),
        Case("magic_webp", b"RIFF\x00\x00\x00\x00WEBP", DamagedPhoto),
        Case("magic_heic", ftyp(b"heic", b"mif1", b"heic"), DamagedHeic),
        Case("heic_nonsense", ftyp(b"heic", b"mif1", b"heic") + b"\x00\x00\x01\x00meta" + b"\x41" * 248, DamagedHeic),
        Case("heic_sequence", ftyp(b"hevc", b"msf1", b"hevc") + b"\x00" * 100, UnsupportedHeic),
        Case("over_10_mb", jpeg + b"\x00" * (10 << 20), PhotoTooLarge),
        Case("png_one_bit_flipped", bytes(flipped), DamagedPhoto),
        Case("png_20000_square", black_png(20_000, 20_000), TooManyPixels),
        Case("png_claims_10_gigapixels", png(100_000, 100_000), TooManyPixels),
        Case("png_claims_the_most", png(2**31 - 1, 2**31 - 1), TooManyPixels),
        Case("png_100000_wide", black_png(100_000, 1), TooManyPixels),
        Case("png_one_row_too_many", black_png(8000, 5001), TooManyPixels),
        Case("png_claims_more_than_it_holds", png(3000, 3000, pixels=b"\x00" * 500), DamagedPhoto),
        Case("png_no_size", png(0, 40), DamagedPhoto),
        Case("png_profile_bomb", small_png(png_chunk(b"iCCP", b"x\x00\x00" + inflating)), DamagedPhoto),
        Case("png_text_bomb", small_png(png_chunk(b"zTXt", b"x\x00\x00" + inflating)), DamagedPhoto),
        Case("png_animation_bomb", small_png(*[png_chunk(b"fcTL", b"\x00" * 26)] * 501), TooManyFrames),
        Case("jpeg_claims_4_gigapixels", jpeg_claiming(65_500, 65_500), TooManyPixels),
        Case("jpeg_no_size", jpeg_claiming(0, 0), DamagedPhoto),
        Case("jpeg_51_million_pixels", jpeg_claiming(8500, 6001), TooManyPixels),
        Case("jpeg_many_scans", jpeg_of_many_scans(65), DamagedPhoto),
        Case("gif_claims_65535_square", gif(1, width=65_535, height=65_535), TooManyPixels),
        Case("gif_first_frame_of_48_megapixels", gif_with_a_frame_of(8000, 6000), TooManyPixels),
        Case("gif_first_frame_of_4_gigapixels", gif_with_a_frame_of(65_535, 65_535), TooManyPixels),
        Case("gif_501_frames", gif(501), TooManyFrames),
        Case("gif_65535_frames", gif(65_535), TooManyFrames),
        Case("webp_claims_16383_square", webp_claiming(16_383, 16_383), TooManyPixels),
        Case("webp_empty_canvas", webp_claiming(100, 100), DamagedPhoto),
    ]


def _cut():
    noise = Image.effect_noise((160, 120), 60).convert("RGB")
    whole = {
        "jpeg": (encoded(noise, "JPEG"), DamagedPhoto),
        "jpeg_progressive": (encoded(noise, "JPEG", progressive=True), DamagedPhoto),
        "png": (encoded(noise, "PNG"), DamagedPhoto),
        "gif": (encoded(noise, "GIF"), DamagedPhoto),
        "webp": (encoded(noise, "WEBP"), DamagedPhoto),
        "heic": (heic(), DamagedHeic),
    }
    return [
        Case(f"{name}_cut_at_{percent}", data[: len(data) * percent // 100], refused)
        for name, (data, refused) in whole.items()
        for percent in (10, 50, 90)
    ]
