"""People."""

import factory

from lumira.accounts.models import User
from lumira.accounts.services.roles import add_role

PASSWORD = "un-mot-de-passe-long"


class ClientFactory(factory.django.DjangoModelFactory):
    """A client, who has no password."""

    class Meta:
        model = User

    first_name = "Camille"
    last_name = "Aubry"
    email = factory.Sequence(lambda n: f"client{n}@exemple.fr")

    @classmethod
    def _create(cls, model_class, *args, **values):
        return model_class.objects.create_client(**values)


class MemberFactory(factory.django.DjangoModelFactory):
    """A member of the team with the given roles (group names)."""

    class Meta:
        model = User
        skip_postgeneration_save = True

    first_name = "Inès"
    last_name = "Marchal"
    email = factory.Sequence(lambda n: f"member{n}@lumira.example")

    @classmethod
    def _create(cls, model_class, *args, **values):
        roles = values.pop("roles", [])
        member = model_class.objects.create_member(password=PASSWORD, **values)
        for role in roles:
            add_role(member, role)
        return member
