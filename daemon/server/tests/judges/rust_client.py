"""The tests of the Rust client, crate async-nats: compiled once by cargo, then run program by program."""

import json
import re
import subprocess
from pathlib import Path

from suite import FAIL, PASS, SKIP, Missing

LINE = re.compile(r"^test (\S+)(?: - should panic)? \.\.\. (ok|FAILED|ignored)", re.M)
# A program that prints while it tests can cut the line; the summary at the end names the failed ones again.
LISTED = re.compile(r"^    (\S+)$", re.M)
WORDS = {"ok": PASS, "FAILED": FAIL, "ignored": SKIP}
THREADS = 4
SECONDS = 1200


class RustClient:
    name = "async-nats"

    def __init__(self, suites):
        found = sorted(suites.glob("async-nats-*/Cargo.toml.orig"))
        if not found:
            raise Missing("async-nats-VERSION/ (see README.md: download, unpack, point at helper/)")
        self.package = found[-1].parent
        self.programs = self._compile(suites / "target")

    def _compile(self, target):
        command = ["cargo", "test", "--no-run", "--tests", "--message-format=json", "--target-dir", str(target)]
        done = subprocess.run(command, cwd=self.package, stdout=subprocess.PIPE, text=True)
        if done.returncode:
            raise Missing("tests that compile: cargo says why above")
        programs = {}
        for line in done.stdout.splitlines():
            message = json.loads(line)
            if message.get("executable") and message["target"]["kind"] == ["test"]:
                programs[message["target"]["name"]] = Path(message["executable"])
        return programs

    def _env(self):
        return {"CARGO_MANIFEST_DIR": str(self.package)}

    def run(self, bench):
        verdicts = {}
        for program, path in sorted(self.programs.items()):
            listed = self._listed(bench, path)
            _, out = bench.run([path, f"--test-threads={THREADS}"], self.package, SECONDS, self._env())
            seen = {name: WORDS[word] for name, word in LINE.findall(out)}
            failed = set(LISTED.findall(out.rpartition("\nfailures:\n")[2]))
            for test in listed:
                verdict = FAIL if test in failed else seen.get(test, FAIL)
                verdicts[f"{program}::{test}"] = verdict
        return verdicts

    def _listed(self, bench, path):
        code, out = bench.run([path, "--list", "--format=terse"], self.package, 60, self._env())
        if code != 0:
            raise Missing(f"{path.name} that lists its tests:\n{out}")
        return [line.removesuffix(": test") for line in out.splitlines() if line.endswith(": test")]

    def run_one(self, bench, test):
        program, _, name = test.partition("::")
        code, _ = bench.run([self.programs[program], "--exact", name], self.package, 300, self._env())
        return PASS if code == 0 else FAIL
