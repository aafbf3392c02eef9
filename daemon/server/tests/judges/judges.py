#!/usr/bin/env python3
"""Runs the test suites of clients against our server and the reference, and says where the two differ.

The suites are fetched by whoever runs this (README.md says how); nothing in them is changed. Exit code: 0 when every
difference is in known.toml, 1 when one is not, 2 when something to run is missing."""

import argparse
import json
import shutil
import sys
import threading
import time
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True  # nothing of a run is to stay in the repository

import c_client
import python_client
import rust_client
from known import Known
from suite import FAIL, PASS, SKIP, Bench, Missing, has_own_network

SUITES = {"async-nats": rust_client.RustClient, "nats.c": c_client.CClient} | {
    f"nats.py/{p}": lambda dir, p=p: python_client.PythonPackage(dir, p) for p in python_client.PACKAGES
}


def arguments():
    root = Path(__file__).parents[4]
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("suites", type=Path, help="the folder with the fetched suites")
    words.add_argument("--ours", type=Path, default=root / "target/release/nats-server", help="our server (%(default)s)")
    words.add_argument("--reference", help="the reference server (the nats-server on PATH)")
    words.add_argument("--only", action="append", choices=sorted(SUITES), help="this suite; may be repeated")
    words.add_argument("--again", type=int, default=2, help="how often a failed test is run again, alone (%(default)s)")
    words.add_argument("--save", type=Path, help="write every verdict to this file, as JSON")
    return words.parse_args()


def judge(suite, server, own_network, again):
    """Verdicts of a suite on one server. What fails in company is run again alone: fixed times in tests lie."""
    bench = Bench(server, own_network)
    try:
        start = time.monotonic()
        verdicts = suite.run(bench)
        for test in [t for t, v in verdicts.items() if v == FAIL]:
            if any(suite.run_one(bench, test) == PASS for _ in range(again)):
                verdicts[test] = PASS
        return verdicts, time.monotonic() - start
    finally:
        bench.close()


def judge_both(suite, servers, own_network, again):
    """Both servers at once when their ports cannot collide, else one after the other."""
    results, errors = {}, []

    def work(who):
        try:
            results[who] = judge(suite, servers[who], own_network, again)
        except Exception as error:  # told to the caller, who ends
            errors.append(error)

    threads = [threading.Thread(target=work, args=[who]) for who in servers]
    for thread in threads:
        thread.start()
        if not own_network:
            thread.join()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return results


def show(name, results, known):
    """Prints a suite's figures and differences; returns how many differences nobody explained."""
    for who, (verdicts, seconds) in results.items():
        n = Counter(verdicts.values())
        print(f"{name:24} {who:10} passed {n[PASS]:4}  failed {n[FAIL]:4}  skipped {n[SKIP]:4}  {seconds:6.0f} s")
    (ours, _), (reference, _) = results["ours"], results["reference"]
    news = 0
    for test in sorted(ours.keys() | reference.keys()):
        mine, theirs = ours.get(test, "absent"), reference.get(test, "absent")
        if mine == theirs:
            continue
        why = known.why(name, test, mine, theirs)
        news += why is None
        print(f"    {test}: ours {mine}, reference {theirs}: {why or 'NOT EXPLAINED in known.toml'}")
    both = sorted(t for t in ours if ours[t] == reference.get(t) == FAIL)
    print(f"    both fail: {', '.join(both)}" if both else "    no test fails on both", flush=True)
    return news


def main():
    args = arguments()
    reference = args.reference or shutil.which("nats-server")
    if not reference or not args.ours.exists():
        print(f"missing: {args.ours if reference else 'the reference server on PATH'}", file=sys.stderr)
        return 2
    servers = {"ours": args.ours, "reference": reference}
    known, own_network, news, all_verdicts = Known(), has_own_network(), 0, {}
    names = args.only or list(SUITES)
    print(f"networks of their own: {'yes' if own_network else 'no, one server after the other'}")
    for name in names:
        try:
            results = judge_both(SUITES[name](args.suites.absolute()), servers, own_network, args.again)
        except Missing as missing:
            print(f"{name}: missing: {missing}", file=sys.stderr)
            return 2
        news += show(name, results, known)
        all_verdicts[name] = {who: verdicts for who, (verdicts, _) in results.items()}
        if args.save:
            args.save.write_text(json.dumps(all_verdicts, indent=1))
    for entry in known.idle(names):
        print(f"no difference any more? {entry.suite} {', '.join(entry.tests)}: {entry.why}")
    print(f"{news} difference(s) that known.toml does not explain")
    return 1 if news else 0


if __name__ == "__main__":
    sys.exit(main())
