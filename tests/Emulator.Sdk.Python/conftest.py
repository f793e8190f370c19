import pytest

from emulator import Emulator


@pytest.fixture(scope="session")
def emulator():
    started = Emulator("methods")
    yield started
    started.stop()


@pytest.fixture
def world(emulator):
    """A world of this test only."""
    made = emulator.world()
    yield made
    made.close()


@pytest.fixture
def linq(world):
    return world.linq
