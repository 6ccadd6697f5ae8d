"""What an upload may be, and what its decoder may use: plain numbers, read by the server and by its child processes."""

from typing import Final

MEGABYTE: Final = 1024 * 1024

# --- photos: product rules, 01-product section 7 ---------------------------------------------------------------
PHOTO_MAX_BYTES: Final = 10 * MEGABYTE
PHOTO_MAX_PIXELS: Final = 40_000_000  # counted on what is decoded, see JPEG_MAX_PIXELS
# A JPEG is decoded at a half, a quarter or an eighth: a phone's 48 or 50 million pixels become 12, in 0.1 s and 100 MB.
JPEG_MAX_PIXELS: Final = 50_500_000
PHOTO_MAX_EDGE: Final = 16_383  # pixels; the largest that WebP can hold
PHOTO_MAX_FRAMES: Final = 500  # of an animation; only the first one is kept
JPEG_MAX_SCANS: Final = 64  # passes of a progressive JPEG: cameras and libjpeg write 10 at most
STORED_MAX_EDGE: Final = 2400  # pixels of the stored copy's longer side
STORED_QUALITY: Final = 88
STORED_MAX_BYTES: Final = 12 * MEGABYTE  # pure noise at 2400 x 2400 takes 6
TRANSPARENCY_BECOMES: Final = (255, 255, 255)
PHOTO_FORMATS: Final = ("jpeg", "png", "gif", "webp", "heif")

# --- recordings ----------------------------------------------------------------------------------------------
RECORDING_MAX_BYTES: Final = 50 * MEGABYTE
RECORDING_MIN_SECONDS: Final = 1.0
RECORDING_MAX_SECONDS: Final = 2 * 60 * 60.0
RECORDING_FORMATS: Final = ("mp3", "m4a", "ogg", "wav")
LISTEN_SECONDS: Final = 5.0  # decoded at each of the places listened to: the start, the middle, the end

# --- the child process ---------------------------------------------------------------------------------------
# Address space. A photo of 12 million pixels needs 125; the costliest honest one, a 40-million-pixel WebP, 710.
CHILD_MEMORY_BYTES: Final = 896 * MEGABYTE
CHILD_CPU_SECONDS: Final = 8
# A child neither waits nor sleeps: it reaches this one only where the machine has no time for it.
CHILD_WALL_SECONDS: float = 20.0
CHILDREN_AT_ONCE: Final = 2  # in one server process
CHILD_QUEUE_SECONDS: float = 10.0

COPY_CHUNK_BYTES: Final = 64 * 1024
NAME_MAX_CHARACTERS: Final = 80
