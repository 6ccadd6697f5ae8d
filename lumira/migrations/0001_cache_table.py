"""The table of the shared cache: throttles, idempotency keys and spent second factors are counted there."""

from django.core.management import call_command
from django.db import migrations


def create(apps, schema_editor):
    # Django's own command knows the table's shape; it leaves an existing table and other kinds of cache alone.
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


def drop(apps, schema_editor):
    schema_editor.execute("DROP TABLE IF EXISTS lumira_cache")


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [migrations.RunPython(create, drop)]
