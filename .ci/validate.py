#!/usr/bin/env python3
"""Validates files of plads against its JSON Schemas, with an independent validator.

    python3 .ci/validate.py [--schemas DIR] FILE...

A file names its schema itself: the field "schema": "plads/citizens" means
DIR/citizens.schema.json. In a .jsonl file the first line is the header and each
further line a record. One line is printed for each file, and one for each fault,
with its place. Exit code 0: all are valid; 1: some is not, or there is no validator.

Needs the package `jsonschema` from PyPI, version 4 or later.
"""

import argparse
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit("validate.py needs jsonschema: python3 -m pip install 'jsonschema>=4'")

PREFIX = "plads/"
# Schemas that stand in the file of another.
HOMES = {"rule-overlay": "rule-book"}
MOST_FAULTS = 20


class Schemas:
    """The schemas of a folder, each loaded and checked against its own meta-schema once."""

    def __init__(self, folder):
        self.folder = folder
        self.loaded = {}

    def schema(self, name):
        if name not in self.loaded:
            path = self.folder / f"{name}.schema.json"
            schema = json.loads(path.read_text(encoding="utf-8"))
            Draft202012Validator.check_schema(schema)
            self.loaded[name] = schema
        return self.loaded[name]

    def whole(self, name):
        return self.validator(self.schema(name))

    def part(self, name, definition):
        """A validator of one of the schema's $defs."""
        schema = {
            "$ref": f"#/$defs/{definition}",
            "$defs": self.schema(name)["$defs"],
        }
        return self.validator(schema)

    def record(self, name):
        """A validator of one record: what the items of the file's list are."""
        items = self.schema(name)["properties"][name]["items"]
        return self.part(name, items["$ref"].rsplit("/", 1)[1])

    @staticmethod
    def validator(schema):
        return Draft202012Validator(
            schema, format_checker=Draft202012Validator.FORMAT_CHECKER
        )


def schema_name(document):
    name = document.get("schema") if isinstance(document, dict) else None
    if not isinstance(name, str) or not name.startswith(PREFIX):
        raise ValueError(f'holds no field "schema" that starts with "{PREFIX}"')
    name = name.removeprefix(PREFIX)
    return HOMES.get(name, name)


def faults_of(validator, value, where=""):
    for error in validator.iter_errors(value):
        # Neither values nor unknown keys are printed: they may hold what must not be shown.
        if error.validator == "required":
            rule = error.message
        else:
            rule = f"breaks {error.validator} {json.dumps(error.validator_value)[:80]}"
        yield f"{where}{error.json_path}: {rule}"


def document_faults(path, schemas):
    document = json.loads(path.read_text(encoding="utf-8"))
    yield from faults_of(schemas.whole(schema_name(document)), document)


def line_faults(path, schemas):
    validator = None
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            where = f"line {number}: "
            try:
                value = json.loads(line)
            except ValueError as error:
                yield f"{where}{error}"
                continue
            if validator is None:
                name = schema_name(value)
                yield from faults_of(schemas.part(name, "header"), value, where)
                validator = schemas.record(name)
            else:
                yield from faults_of(validator, value, where)
    if validator is None:
        yield "is empty"


def check(path, schemas):
    """Prints the outcome for one file; True if it is valid."""
    find = line_faults if path.suffix == ".jsonl" else document_faults
    try:
        faults = list(find(path, schemas))
    except (OSError, ValueError, KeyError) as error:
        faults = [str(error)]
    print(f"{path}: {'valid' if not faults else f'{len(faults)} faults'}")
    for fault in faults[:MOST_FAULTS]:
        print(f"  {fault}")
    return not faults


def main():
    own = pathlib.Path(__file__).resolve().parent.parent / "Data" / "schemas"
    parser = argparse.ArgumentParser(description="Validates files against the schemas.")
    parser.add_argument("--schemas", type=pathlib.Path, default=own)
    parser.add_argument("files", type=pathlib.Path, nargs="+")
    arguments = parser.parse_args()
    schemas = Schemas(arguments.schemas)
    outcomes = [check(path, schemas) for path in arguments.files]
    sys.exit(0 if all(outcomes) else 1)


if __name__ == "__main__":
    main()
