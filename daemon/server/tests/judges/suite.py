"""What every suite shares: a verdict per test, and a way to run a program that ends, with ports of its own.

Knows no suite and never judges a result."""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

PASS, FAIL, SKIP = "pass", "fail", "skip"

# Servers tell clients of addresses that others can reach; tests of clusters want one of these.
NETWORK = 'ip link set lo up; ip addr add 10.213.0.1/24 dev lo; exec "$0" "$@"'


class Missing(Exception):
    """The suite is not there; says what to fetch."""


def has_own_network():
    """May we run programs in a network namespace? Then the fixed ports of the suites collide with nothing."""
    try:
        done = subprocess.run(["unshare", "-n", "true"], capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


class Bench:
    """A place to run a suite's programs against one server, which is first on their PATH as `nats-server`."""

    def __init__(self, server, own_network):
        self.server = Path(server).absolute()
        self.own_network = own_network
        self.dir = Path(tempfile.mkdtemp(prefix="judges-"))
        (self.dir / "bin").mkdir()
        (self.dir / "bin" / "nats-server").symlink_to(self.server)
        (self.dir / "tmp").mkdir()

    def env(self, more=None):
        env = dict(os.environ, TMPDIR=str(self.dir / "tmp"))
        env["PATH"] = f"{self.dir / 'bin'}{os.pathsep}{env['PATH']}"
        env["NATS_UNDER_TEST"] = str(self.dir / "bin" / "nats-server")
        return env | (more or {})

    def run(self, command, cwd, seconds, env=None):
        """Runs to the end, at most `seconds`; returns (exit code or None when it was ended, its output)."""
        words = [str(w) for w in command]
        if self.own_network:
            words = ["unshare", "-n", "sh", "-c", NETWORK, *words]
        with tempfile.TemporaryFile(dir=self.dir) as out:
            child = subprocess.Popen(
                words, cwd=cwd, env=self.env(env), stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                start_new_session=True,
            )
            try:
                code = child.wait(seconds)
            except subprocess.TimeoutExpired:
                code = None
            finally:
                _end(child)
            out.seek(0)
            return code, out.read().decode(errors="replace")

    def close(self):
        shutil.rmtree(self.dir, ignore_errors=True)


def _end(child):
    """Ends the whole session of `child`: servers it left behind would hold their ports."""
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    child.wait()


def worst(one, other):
    """Of two verdicts on one test, the one to believe."""
    order = [FAIL, PASS, SKIP]
    return min(one, other, key=order.index)
