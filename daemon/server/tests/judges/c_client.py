"""The tests of the C client, repository nats.c: one program that takes a test's name."""

import re
import shutil
import subprocess

from suite import FAIL, PASS, SKIP, Missing

SECONDS_A_TEST = 90


class CClient:
    name = "nats.c"

    def __init__(self, suites):
        self.program = suites / "nats.c" / "build" / "bin" / "testsuite"
        names = suites / "nats.c" / "test" / "list_test.txt"
        if not self.program.exists():
            raise Missing("nats.c/build/bin/testsuite (see README.md: git clone, cmake)")
        self.names = re.findall(r"_test\((\w+)\)", names.read_text())
        self.files = suites / "nats.c" / "test"

    def run(self, bench):
        return {name: self.run_one(bench, name) for name in self.names}

    def run_one(self, bench, test):
        """A test that ends with neither word was skipped by itself, for a feature that is not compiled in."""
        version = subprocess.run([bench.server, "-v"], capture_output=True, text=True).stdout.splitlines()[0]
        place = bench.dir / "c"
        if not place.exists():
            # The tests read certificates and configurations there, and leave files of their own.
            shutil.copytree(self.files, place)
        env = {"NATS_TEST_SERVER_VERSION": version}
        code, out = bench.run([self.program, test], place, SECONDS_A_TEST, env)
        if "ALL PASSED" in out:
            return PASS
        return SKIP if code == 0 and "FAILED" not in out else FAIL
