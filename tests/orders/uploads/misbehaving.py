"""A program for the child process that does what a subverted decoder might: each kind is one misdeed."""

import ctypes
import os
import resource
import socket
import subprocess
import sys
import time

from orders.uploads import confinement


def prepare(kind):
    """Import nothing, or fail before the work begins."""
    if kind == "never_starts":
        raise ImportError("no such library")


def work(kind, file):
    """Commit the misdeed, sealed unless its name says otherwise; answer with what came of it."""
    if kind.endswith("_unsealed"):
        kind = kind.removesuffix("_unsealed")
    else:
        confinement.seal()
    return {"done": MISDEEDS[kind](file)}, b""


def hog(_):
    """Take 300 MB, all of it touched."""
    return len(bytearray(300 << 20))


def spin(_):
    """Compute for two seconds of processor time."""
    while time.process_time() < 2:
        pass
    return "spun"


def doze(_):
    """Wait for five seconds, deaf to signals that can be ignored."""
    for number in (1, 2, 3, 15):
        import signal

        signal.signal(number, signal.SIG_IGN)
    time.sleep(5)
    return "dozed"


def flood(_):
    """Write without end."""
    while True:
        sys.stdout.buffer.write(b"x" * 65536)


def crash(_):
    """Read where nothing is."""
    return ctypes.string_at(0)


def garble(_):
    """Answer with something else than JSON."""
    os.write(1, b"\xff\xfe nonsense\n")
    os._exit(0)


def vanish(_):
    """End without a word."""
    os._exit(0)


def panic(_):
    """Raise what is not even an Exception."""
    raise SystemExit(3)


def import_late(_):
    """Import what was not imported in time."""
    import xml.dom.minidom

    return xml.dom.minidom.__name__


def leave_a_process(_):
    """Begin a process that outlives this one."""
    return subprocess.Popen(["/bin/sleep", "60"], stdout=subprocess.DEVNULL).pid


def environment(_):
    """Tell what came along: variables, open files, folder, arguments."""
    return {"variables": dict(os.environ), "files": sorted(map(int, os.listdir("/dev/fd"))), "folder": os.getcwd()}


def modules(_):
    """Tell which packages are imported."""
    return sorted({name.partition(".")[0] for name in sys.modules})


def limits_seen(_):
    """Tell the limits as the kernel holds them."""
    names = ("AS", "CPU", "CORE", "FSIZE", "NPROC", "NOFILE")
    return {name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}")) for name in names}


def attempted(action):
    """Return `worked`, or the class of the error."""
    try:
        action()
    except (OSError, ValueError) as error:
        return type(error).__name__
    return "worked"


def open_file(_):
    """Read a file of the system."""
    return attempted(lambda: open("/etc/hostname", "rb").close())


def reuse_a_file(_):
    """Close the input to make room, then read a file of the system."""

    def attempt():
        os.close(0)
        os.close(os.open("/etc/hostname", os.O_RDONLY))

    return attempted(attempt)


def open_socket(_):
    """Open a socket."""
    return attempted(lambda: socket.socket().close())


def begin_process(_):
    """Begin a process: needs files for its pipes, and a place among processes."""
    return attempted(lambda: subprocess.run(["/bin/true"], check=True, capture_output=True))


def write_input(file):
    """Change the file that is being examined."""
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    return attempted(lambda: os.pwrite(file.fileno(), b"changed", 0))


def raise_limits(_):
    """Lift limits again, as a process without privileges may try; one with them may do anything."""
    if os.getuid() == 0:
        os.setuid(65534)
    hard = resource.RLIM_INFINITY
    return attempted(lambda: resource.setrlimit(resource.RLIMIT_AS, (hard, hard)))


MISDEEDS = {
    function.__name__: function
    for function in (
        hog,
        spin,
        doze,
        flood,
        crash,
        garble,
        vanish,
        panic,
        import_late,
        leave_a_process,
        environment,
        modules,
        limits_seen,
        open_file,
        reuse_a_file,
        open_socket,
        begin_process,
        write_input,
        raise_limits,
    )
}
