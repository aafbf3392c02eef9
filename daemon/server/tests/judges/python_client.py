"""The tests of the Python client, repository nats.py: one suite for each of its packages, run by pytest."""

import os
import xml.etree.ElementTree as xml

from suite import FAIL, PASS, SKIP, Missing, worst

PACKAGES = ["nats", "nats-server", "nats-core", "nats-jetstream", "nats-key-value"]
SECONDS = 2400
SECONDS_A_TEST = 60


class PythonPackage:
    def __init__(self, suites, package):
        self.package = package
        self.name = f"nats.py/{package}"
        self.root = suites / "nats.py"
        self.python = suites / "venv" / "bin" / "python"
        if not (self.root / package / "tests").is_dir():
            raise Missing("nats.py/ (see README.md: git clone)")
        if not self.python.exists():
            raise Missing("venv/ (see README.md: python3 -m venv)")

    def _place(self):
        """Where to start pytest, and the folder of tests from there: the classic tests name files from the root."""
        if self.package == "nats":
            return self.root, "nats/tests"
        return self.root / self.package, "tests"

    def _sources(self):
        packages = ["nats"] if self.package == "nats" else PACKAGES[1:]
        return os.pathsep.join(str(self.root / p / "src") for p in packages)

    def _pytest(self, bench, tests, seconds):
        report = bench.dir / "report.xml"
        report.unlink(missing_ok=True)
        cwd, _ = self._place()
        command = [
            self.python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "junit_family=xunit1",
            "--timeout", SECONDS_A_TEST, f"--junitxml={report}", *tests,
        ]  # fmt: skip
        _, out = bench.run(command, cwd, seconds, {"PYTHONPATH": self._sources()})
        if not report.exists():
            raise Missing(f"a pytest that ends with a report:\n{out[-2000:]}")
        return _read(report)

    def run(self, bench):
        return self._pytest(bench, [self._place()[1]], SECONDS)

    def run_one(self, bench, test):
        return self._pytest(bench, [test], 2 * SECONDS_A_TEST).get(test, FAIL)


def _read(report):
    """Verdicts by pytest's own names, `file::Class::test`."""
    verdicts = {}
    for case in xml.parse(report).iter("testcase"):
        file = case.get("file") or case.get("classname").replace(".", "/") + ".py"
        inner = case.get("classname").removeprefix(file.removesuffix(".py").replace("/", ".")).strip(".")
        name = "::".join(filter(None, [file, inner, case.get("name")]))
        kinds = {child.tag for child in case}
        verdict = FAIL if kinds & {"failure", "error"} else SKIP if "skipped" in kinds else PASS
        verdicts[name] = worst(verdict, verdicts.get(name, SKIP)) if name in verdicts else verdict
    return verdicts
