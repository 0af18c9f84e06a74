"""frictionless-py checks a file of stops with a Table Schema: the rules of single cells, and no others.

Prints how often each rule that a Table Schema can say is broken, and the first five rows. The last argument is the file.
"""

import csv
import json
import sys

from frictionless import Checklist, Resource, Schema

SAID = ["not_recorded", "unknown", "not_applicable", "withheld", "pending"]
CODED = {
    "initiation": "initiation",
    "location_precision": "location_precision",
    "race_source": "demographic_source",
    "gender": "gender",
    "age_band": "age_band",
    "stop_mode": "stop_mode",
    "stop_legal_basis": "stop_legal_basis",
}
REQUIRED = {
    "agency_id", "stop_id", "person_no", "occurred_date", "occurred_time", "initiation", "race", "race_source",
    "gender", "age", "age_band", "stop_mode", "passenger", "stop_legal_basis", "stop_reason", "stop_outcome",
    "searched", "force_used",
}
NUMBERS = {
    "latitude": ("number", -90, 90),
    "longitude": ("number", -180, 180),
    "age": ("integer", 0, 120),
    "duration_minutes": ("integer", 0, None),
}
PATTERNS = {
    "agency_id": ("bounds", "[A-Za-z0-9][A-Za-z0-9-]{1,39}"),
    "person_no": ("bounds", "[1-9][0-9]{0,5}"),
    "occurred_time": ("type", "([01][0-9]|2[0-3]):[0-5][0-9]"),
}


def codes(name):
    with open(f"validators/codelists/{name}.csv", encoding="utf-8", newline="") as lines:
        return [row["code"] for row in csv.DictReader(lines)]


def field(name):
    constraints = {"required": True} if name in REQUIRED else {}
    if name in NUMBERS:
        kind, least, most = NUMBERS[name]
        constraints["minimum"] = least
        if most is not None:
            constraints["maximum"] = most
        return {"name": name, "type": kind, "constraints": constraints}
    if name in CODED:
        constraints["enum"] = codes(CODED[name]) + SAID
    elif name in PATTERNS:
        constraints["pattern"] = PATTERNS[name][1]
    elif name in ("occurred_date", "updated_date"):
        return {"name": name, "type": "date", "format": "%Y-%m-%d", "constraints": constraints}
    elif name in ("passenger", "searched", "force_used"):
        constraints["enum"] = ["true", "false"] + SAID
    return {"name": name, "type": "string", "constraints": constraints}


def rule_of(error):
    name = error.field_name
    if error.type == "type-error":
        return f"stops.{name}.type"
    if 'constraint "required"' in error.note:
        return f"stops.{name}.required"
    if name in CODED:
        return f"stops.{name}.in-code-list"
    if name in PATTERNS:
        return f"stops.{name}.{PATTERNS[name][0]}"
    return f"stops.{name}.bounds" if name in NUMBERS else f"stops.{name}.type"


def covered(names):
    for name in names:
        if name in REQUIRED:
            yield f"stops.{name}.required"
        if name in CODED:
            yield f"stops.{name}.in-code-list"
        if name in PATTERNS:
            yield f"stops.{name}.{PATTERNS[name][0]}"
        if name in NUMBERS:
            yield f"stops.{name}.bounds"
        if name in NUMBERS or name in ("occurred_date", "updated_date", "passenger", "searched", "force_used"):
            yield f"stops.{name}.type"


path = sys.argv[-1]
with open(path, encoding="utf-8", newline="") as lines:
    header = next(csv.reader(lines))
schema = Schema.from_descriptor({"fields": [field(name) for name in header]})
folder, _, name = path.rpartition("/")
resource = Resource(path=name, basepath=folder, schema=schema, encoding="utf-8", format="csv")
report = resource.validate(Checklist(pick_errors=["type-error", "constraint-error"]), limit_errors=10**9)

found = {rule: {"count": 0, "rows": []} for rule in covered(header)}
# One cell may break two constraints; each rule counts once a row.
for rule, row in sorted({(rule_of(error), error.row_number) for error in report.tasks[0].errors}):
    found[rule]["count"] += 1
    if len(found[rule]["rows"]) < 5:
        found[rule]["rows"].append(row)
print(json.dumps(found))
