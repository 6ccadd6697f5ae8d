"""Collect the texts to translate and compile the catalogues, with Babel: no gettext tool is needed on the machine."""

from typing import Any

from django.core.management.base import BaseCommand

from lumira.management import catalogues


class Command(BaseCommand):
    """`python manage.py messages`: run after changing a text; then fill in what it names, and run it again."""

    help = "Updates locale/*/LC_MESSAGES/django.po from the code and templates, and compiles them."

    def handle(self, *args: Any, **options: Any) -> None:
        """Update, compile, and say what waits for a translator."""
        for language in catalogues.TRANSLATIONS:
            catalogue = catalogues.updated(language)
            catalogues.write(catalogue, language)
            missing = catalogues.untranslated(catalogue)
            self.stdout.write(f"{language}: {len(catalogue)} texts, {len(missing)} untranslated.")
            for message in missing:
                self.stdout.write(f"  {message}")
