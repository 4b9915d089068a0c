"""An association's profile for samples."""

import pytest

from desktop.core.policy.loader import load_shipped


@pytest.fixture(scope="session")
def haqal():
    return next(one.profile for one in load_shipped() if one.profile.id == "haqal")
