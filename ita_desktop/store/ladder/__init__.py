"""The steps of the ladder as frozen SQL, one module each."""
