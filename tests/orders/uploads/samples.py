"""The committed sample files, made by code: a face, a palm, a soft chord. `python -m tests.orders.uploads.samples`.

`tiny.heic` and `tone.m4a` have no encoder among our libraries: they were made once, at development time, from our own
drawing and a plain tone. The first by pillow-heif 1.8 (`save("tiny.heic", quality=60, exif=…, xmp=…)`) from
`corpus.marked_jpeg(6)`: it holds its pixels lying, and an `irot` box that turns them upright. The second by
`ffmpeg -f lavfi -i "sine=frequency=220:duration=3" -c:a aac -b:a 24k -ar 22050 -movflags +faststart tone.m4a`.
"""

from pathlib import Path
from typing import Final

import numpy
import soundfile
from PIL import Image, ImageDraw, ImageFilter

DATA: Final = Path(__file__).parent / "data"
SIZE: Final = 800
DRAWN: Final = SIZE * 2  # drawn twice as large, then reduced: smooth edges

Point = tuple[int, int]
NIGHT: Final = (24, 26, 56)
SKIN: Final = (229, 190, 158)
SHADE: Final = (196, 148, 120)
INK: Final = (90, 58, 58)


def gradient(top: tuple[int, int, int], bottom: tuple[int, int, int]) -> Image.Image:
    """Return a soft diagonal between two colours."""
    edge, margin = DRAWN * 3 // 2, DRAWN // 4
    mask = Image.linear_gradient("L").resize((edge, edge)).rotate(24, Image.Resampling.BILINEAR)
    mask = mask.crop((margin, margin, margin + DRAWN, margin + DRAWN))
    return Image.composite(Image.new("RGB", mask.size, bottom), Image.new("RGB", mask.size, top), mask)


def face() -> Image.Image:
    """Return a stylised face, eyes closed."""
    image = gradient((214, 172, 148), (150, 112, 124))
    draw = ImageDraw.Draw(image)
    draw.ellipse((1000, 200, 1700, 900), fill=(196, 158, 146))
    draw.ellipse((430, 120, 1170, 1120), fill=NIGHT)
    draw.rounded_rectangle((410, 620, 1190, 1250), 180, fill=NIGHT)
    draw.ellipse((200, 1330, 1400, 2100), fill=(64, 62, 104))
    draw.polygon([(680, 1120), (920, 1120), (950, 1420), (650, 1420)], fill=SHADE)
    draw.ellipse((500, 280, 1100, 1240), fill=SKIN)
    draw.chord((490, 180, 1110, 760), 186, 354, fill=NIGHT)
    for left in (590, 850):
        draw.arc((left, 700, left + 160, 790), 20, 160, fill=INK, width=14)
        draw.arc((left - 10, 600, left + 170, 720), 205, 335, fill=INK, width=10)
    draw.line([(800, 760), (775, 930), (830, 940)], fill=SHADE, width=12, joint="curve")
    draw.arc((700, 960, 900, 1080), 20, 160, fill=(170, 92, 92), width=14)
    return finished(image)


def palm() -> Image.Image:
    """Return a stylised open palm with its three great lines."""
    image = gradient((60, 62, 110), (24, 26, 56))
    draw = ImageDraw.Draw(image)
    fingers = [(560, 330, 900), (720, 230, 900), (880, 270, 900), (1030, 420, 960)]
    for x, top, bottom in fingers:
        draw.rounded_rectangle((x - 68, top, x + 68, bottom), 68, fill=SKIN)
    draw.line([(560, 1150), (330, 800)], fill=SKIN, width=140)
    draw.ellipse((262, 732, 402, 872), fill=SKIN)
    draw.rounded_rectangle((490, 780, 1100, 1380), 210, fill=SKIN)
    draw.rounded_rectangle((610, 1250, 990, 1750), 60, fill=SKIN)
    for x, top, _ in fingers:
        for fold in (0.42, 0.72):
            y = top + (840 - top) * fold
            draw.arc((x - 50, y - 14, x + 50, y + 22), 20, 160, fill=SHADE, width=8)
    curve(draw, (540, 1000), (860, 990), (720, 1370), width=12)
    curve(draw, (540, 990), (820, 980), (1010, 1180), width=11)
    curve(draw, (1085, 940), (860, 1000), (700, 830), width=11)
    return finished(image)


def curve(draw: ImageDraw.ImageDraw, start: Point, pull: Point, end: Point, *, width: int) -> None:
    """Draw a line of the hand: a quadratic Bezier curve with round ends."""
    for step in range(401):
        t = step / 400
        x, y = ((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t**2 * c for a, b, c in zip(start, pull, end, strict=True))
        radius = width / 2 * (1 - 0.5 * t)
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=INK)


def finished(image: Image.Image) -> Image.Image:
    """Return the drawing at its final size."""
    return image.filter(ImageFilter.GaussianBlur(1)).resize((SIZE, SIZE), Image.Resampling.LANCZOS)


def chord(seconds: float = 8.0, rate: int = 32_000) -> "numpy.typing.NDArray[numpy.float32]":
    """Return a soft chord that swells and fades: A minor with its ninth."""
    time = numpy.arange(int(seconds * rate)) / rate
    swell = numpy.sin(numpy.pi * time / seconds) ** 0.7
    notes = (110, 220, 261.63, 329.63, 493.88)
    voices = sum(numpy.sin(2 * numpy.pi * note * time) / number for number, note in enumerate(notes, start=1))
    breath = 1 + 0.15 * numpy.sin(2 * numpy.pi * 0.5 * time)
    return (0.28 * swell * breath * voices).astype(numpy.float32)


def main() -> None:
    """Write the files."""
    face().save(DATA / "face.jpg", quality=84, optimize=True)
    palm().save(DATA / "palm.jpg", quality=84, optimize=True)
    recording = DATA / "recording.mp3"
    soundfile.write(recording, chord(), 32_000, format="MP3", compression_level=0.9, bitrate_mode="CONSTANT")


if __name__ == "__main__":
    main()
