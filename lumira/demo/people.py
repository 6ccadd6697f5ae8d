"""The demo's people: invented, with passwords and second-factor secrets that protect nothing."""

import json
import time
from dataclasses import dataclass

from lumira.demo import home

PASSWORD = "lumira-demo-2026"  # noqa: S105 - known to everyone by design


@dataclass(frozen=True, slots=True)
class Person:
    """Someone to sign in as; clients have neither password nor secret."""

    role: str
    first_name: str
    last_name: str
    email: str
    groups: tuple[str, ...] = ()
    totp_secret: str = ""


TEAM = (
    Person("expert", "Inès", "Marchal", "ines@lumira.example", ("experts",), "JBSWY3DPEHPK3PXPINESLUMIRAEXPERT"),
    Person("expert", "Gabriel", "Delorme", "gabriel@lumira.example", ("experts",), "JBSWY3DPEHPK3PXPGABRIELLUMIRAXPT"),
    Person(
        "validator",
        "Sarah",
        "Benali",
        "sarah@lumira.example",
        ("experts", "validators"),
        "JBSWY3DPEHPK3PXPSARAHLUMIRAVALID",
    ),
    Person("lead", "Hélène", "Vasseur", "helene@lumira.example", ("leads",), "JBSWY3DPEHPK3PXPHELENELUMIRALEAD"),
    Person("admin", "Ada", "Roche", "ada@lumira.example", (), "JBSWY3DPEHPK3PXPADALUMIRAADMINXX"),
)
CLIENT = Person("client", "Camille", "Aubry", "camille.aubry@exemple.fr")


def table(port: int, *, seconds: float) -> str:
    """Return what the terminal shows once the demo is ready."""
    site = f"http://127.0.0.1:{port}"
    lines = [
        "",
        f"Lumira is ready ({seconds:.1f} s).",
        "",
        f"  Shop            {site}/            (English: {site}/en/)",
        f"  Desk            {site}/atelier/",
        f"  Administration  {site}/admin/",
        f"  Mailbox         {site}/demo/courrier/",
        f"  Payments        {site.replace(str(port), str(port + 1))}/  (double: test card 4242 4242 4242 4242)",
        "",
        f"  {'role':<10} {'e-mail':<26} {'password':<18} second factor (TOTP secret)",
    ]
    lines += [f"  {person.role:<10} {person.email:<26} {PASSWORD:<18} {person.totp_secret}" for person in TEAM]
    lines += [
        f"  {CLIENT.role:<10} {CLIENT.email:<26} {'by link':<18} private links are in the mailbox",
        "",
        "  Code of the moment: .venv/bin/python manage.py totp ines@lumira.example",
        f"  All of this as data: {home.access_file()}",
        "  Ctrl-C stops everything; `make demo-reset` forgets the data.",
        "",
    ]
    return "\n".join(lines)


def write_access_file(port: int, api_keys: list[dict[str, object]]) -> None:
    """Write addresses, people and keys as data, for scripts and tests of this demo."""
    site = f"http://127.0.0.1:{port}"
    content = {
        "site": site,
        "double": f"http://127.0.0.1:{port + 1}",
        "doubleControl": f"http://127.0.0.1:{port + 1}/_double/",
        "mailbox": f"{site}/demo/courrier.json",
        "webhookSecret": home.DEMO_WEBHOOK_SECRET,
        "webhookUrl": f"{site}/webhooks/stripe/",
        "people": [
            {
                "role": person.role,
                "email": person.email,
                "name": f"{person.first_name} {person.last_name}",
                "password": PASSWORD if person.totp_secret else None,
                "totpSecret": person.totp_secret or None,
            }
            for person in (*TEAM, CLIENT)
        ],
        "apiKeys": api_keys,
        "writtenAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    }
    home.access_file().write_text(json.dumps(content, indent=2, ensure_ascii=False), encoding="utf-8")
