"""The page that states what a run of peers.py found."""

import os
import re
import subprocess
from pathlib import Path


def machine():
    """The processor and the memory, as Linux names them."""
    name = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    memory = re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())
    return {
        "processor": name.group(1) if name else "unknown",
        "cores": os.cpu_count(),
        "memoryGB": round(int(memory.group(1)) / 1_000_000) if memory else None,
    }


def versions(arguments):
    """The versions of everything that was run."""

    def output(*command):
        run = subprocess.run([str(word) for word in command], capture_output=True, text=True)
        return (run.stdout or run.stderr).strip()

    python = arguments.folder / "venv/bin/python"
    names = ["scipy", "lapx", "ortools", "pot", "numpy"]
    ask = "import importlib.metadata as m, sys; print(*map(m.version, sys.argv[1:]))"
    packages = dict(zip(names, output(python, "-c", ask, *names).split(), strict=True))
    swift = re.search(r"Swift version (\S+)", output("swift", "--version"))
    return {
        "plads": output(arguments.plads, "--version"),
        "Swift": swift.group(1) if swift else "unknown",
        "Python": output(python, "--version").removeprefix("Python "),
        "LEMON": output(arguments.folder / "lemon", "--version"),
        **packages,
    }


def seconds(value):
    return f"{value:.4f}" if value < 1 else f"{value:.3f}"


def standing(result):
    """How the ratio stands to its floor."""
    ratio, floor = result["ratio"], result["floor"]
    if ratio is None or floor is None:
        return ""
    return "reached" if ratio >= floor else "not reached"


def summary(instance, result):
    """One line for the terminal."""
    if result["ratio"] is None:
        return f"{instance}: nothing to compare: {result['notes']}"
    ours, best = result["medians"]["plads"], result["best"]
    floor = f", floor {result['floor']}: {standing(result)}" if result["floor"] else ""
    notes = f" {result['notes']}" if result["notes"] else ""
    return (
        f"{instance}: plads {seconds(ours)} s, {best} {seconds(result['medians'][best])} s, "
        f"ratio {result['ratio']:.2f}{floor}{notes}"
    )


def table(headings, rows):
    """A Markdown table, the first column to the left, all others to the right."""
    lines = [headings, ["---"] + ["---:"] * (len(headings) - 1), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"


def ratios(report):
    rows = []
    for instance, result in report["instances"].items():
        if result["ratio"] is None:
            rows.append([instance, "—", "—", "—", "—", "—", ""])
            continue
        medians, best = result["medians"], result["best"]
        floor = result["floor"]
        cells = [instance, seconds(medians["plads"]), best, seconds(medians[best])]
        cells += [f"{result['ratio']:.2f}", f"{floor:g}" if floor else "—", standing(result)]
        rows.append(cells)
    return table(["instance", "plads s", "best peer", "its s", "ratio", "floor", ""], rows)


def everybody(report):
    rows = []
    for instance, result in report["instances"].items():
        order = sorted(result["medians"].items(), key=lambda item: item[1])
        cells = [f"{who} {seconds(time)}" for who, time in order]
        cells += [f"{who}: {note}" for who, note in result["notes"].items() if note != "one run"]
        rows.append([instance, f"{result['objective']:,}", ", ".join(cells)])
    return table(["instance", "objective", "median seconds"], rows)


def edits(report):
    edits = report["edits"]
    if edits is None:
        return ""
    floor = edits["floor"]
    rows = []
    for kind, times in edits["changes"].items():
        p99 = times["percentile99"]
        faster = edits["anewSeconds"] / p99
        reached = p99 < floor["percentile99Seconds"] and faster >= floor["timesFaster"]
        shown = ["median", "percentile99", "worst", "cpuPercentile99"]
        rows.append(
            [kind, str(times["count"])]
            + [f"{1000 * times[key]:.3f}" for key in shown]
            + [f"{faster:.0f}", "reached" if reached else "not reached"]
        )
    headings = ["change", "count", "median ms", "99 % ms", "worst ms", "99 % CPU ms"]
    headings += ["times faster", ""]
    return f"""
## One change

{edits["instance"]}: a pair forced, a pair forbidden or an opening removed; then solved again and
verified where anything moved. *Times faster* holds the 99th percentile against OR-Tools solving the
week anew ({seconds(edits["anewSeconds"])} s). The floor: under \
{1000 * floor["percentile99Seconds"]:g} ms, and {floor["timesFaster"]} times faster.

{table(headings, rows)}"""


def text(report):
    """The page."""
    host, used = report["machine"], report["versions"]
    listed = ", ".join(f"{name} {version}" for name, version in used.items())
    return f"""# plads and its peers

Written by `Bench/peers/peers.py` on {report["date"]}; not edited by hand.

**Machine.** {host["processor"]}, {host["cores"]} cores, {host["memoryGB"]} GB. Seconds differ from
machine to machine and from day to day; the ratios are what to read.

**Versions.** {listed}.

**Method.** Instances are made from their names alone (`plads-bench solvers --write-instances`).
plads and the peers solve each in turn, {report["rounds"]} rounds, every run in a process of its own
pinned to one core; medians are stated. On both sides only solving is timed: reading the file and
building the model are not. *Everybody* lists who ran. LEMON's network simplex has two pivot rules;
its cost scaling and capacity scaling are as they are by default. A peer that took 20 times as long as the fastest one in the
first round is not run again. All objectives agree with the one that plads proved; a code in 32-bit
floating point that missed it is set aside. The ratio is the time of the best peer over that of
plads; the floor is what it is meant to be at least.

{ratios(report)}{edits(report)}
## Everybody

{everybody(report)}"""
