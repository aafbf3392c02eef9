"""The checked-in list of known differences, known.toml: a difference that no entry explains is news."""

import fnmatch
import tomllib
from pathlib import Path


class Entry:
    def __init__(self, raw):
        self.suite, self.tests, self.why = raw["suite"], raw["tests"], raw["why"]
        self.ours, self.reference = raw.get("ours"), raw.get("reference")
        self.used = False

    def explains(self, suite, test, ours, reference):
        """Verdicts that the entry does not name may be any."""
        if suite != self.suite or self.ours not in (None, ours) or self.reference not in (None, reference):
            return False
        # Parameters of a test stand in brackets, which are no pattern here.
        return any(fnmatch.fnmatchcase(test, t.replace("[", "[[]")) for t in self.tests)


class Known:
    def __init__(self, path=Path(__file__).with_name("known.toml")):
        with open(path, "rb") as file:
            self.entries = [Entry(raw) for raw in tomllib.load(file)["known"]]

    def why(self, suite, test, ours, reference):
        """The explanation, or None."""
        for entry in self.entries:
            if entry.explains(suite, test, ours, reference):
                entry.used = True
                return entry.why
        return None

    def idle(self, suites):
        """Entries of these suites that explained nothing: perhaps mended by now."""
        return [e for e in self.entries if e.suite in suites and not e.used]
