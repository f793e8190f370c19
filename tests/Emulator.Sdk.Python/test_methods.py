"""Every method of the client, called by its name, with each answer held to the vendor's types."""
import inspect

import pytest
from linq import LinqAPIV3
from linq._resource import SyncAPIResource

from calls import CALLS


def methods_of(resource, prefix=""):
    """The names of a resource's methods and of those of the resources below it."""
    for name in dir(type(resource)):
        if name.startswith("_") or name.startswith("with_"):
            continue
        value = getattr(resource, name)
        if isinstance(value, SyncAPIResource):
            yield from methods_of(value, f"{prefix}{name}.")
        elif prefix and inspect.ismethod(value):
            yield prefix + name


def test_every_method_is_called():
    # Verifying a webhook is no call; test_webhooks.py has it.
    methods = set(methods_of(LinqAPIV3(api_key="any"))) - {"webhooks.unwrap"}
    assert len(methods) == 70
    assert set(CALLS) == methods


def test_every_method_is_another_operation():
    assert len({operation for operation, _, _ in CALLS.values()}) == 70


@pytest.mark.parametrize("name", CALLS)
def test_method(name, world):
    operation, status, call = CALLS[name]
    call(world)
    assert {entry["status"] for entry in world.journal() if entry["operation"] == operation} == {status}
