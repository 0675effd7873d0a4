"""formats.py FOLDER - what findings are written as, read by the tools that read such files.

For each NAME.json of the folder (ogi-findings/1) it reads NAME.csv with Python's csv, NAME.sarif
against the schema of SARIF 2.1.0, NAME.junit.xml and NAME.strict.xml with an XML parser and with
junitparser, and compares what they say with the JSON. Needs the packages of requirements.txt.
"""

import csv
import json
import sys
import urllib.parse
import xml.dom.minidom
from pathlib import Path

import junitparser
import pydantic_sarif.model

COLUMNS = (
    "rule severity path line column offset length expected actual difference message_zh "
    "message_en basis fingerprint waived"
).split()
LEVELS = {"error": "error", "warning": "warning", "advice": "note"}


def check_csv(path, findings):
    content = path.read_bytes().decode("utf-8")
    assert content.replace("\r\n", "").count("\r") == 0
    rows = list(csv.DictReader(content.splitlines(keepends=True), strict=True))
    assert content.split("\r\n")[0].split(",") == COLUMNS
    assert len(rows) == len(findings["findings"])
    for row, finding in zip(rows, findings["findings"]):
        assert None not in row and None not in row.values()
        cell = finding["cells"][0] if finding["cells"] else {}
        for key in ("rule", "severity", "fingerprint"):
            assert row[key] == finding[key], key
        for key in ("line", "column", "offset", "length"):
            assert row[key] == str(cell.get(key, "")), key
        for key in ("expected", "actual", "difference"):
            assert (row[key] or None) == (str(finding[key]) if key in finding else None), key
        for key, text in (
            ("path", cell.get("path", "")),
            ("message_zh", finding["message"]["zh"]),
            ("message_en", finding["message"]["en"]),
        ):
            assert row[key].removeprefix("'") == text, key
            assert not row[key].lstrip().startswith(tuple("=+-@＝＋－＠\t\r")), key
        assert row["waived"] == str("waived" in finding).lower()


def check_sarif(path, findings):
    text = path.read_text(encoding="utf-8")
    log = pydantic_sarif.model.StaticAnalysisResultsFormatSarifVersion210JsonSchema
    log.model_validate_json(text)
    (run,) = json.loads(text)["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["message"]["text"]
        for place in result.get("locations", []) + result.get("relatedLocations", []):
            check_location(place)
    judged = [result for result in run["results"] if "kind" not in result]
    unjudged = [result for result in run["results"] if "kind" in result]
    assert len(judged) == len(findings["findings"])
    assert len(unjudged) == findings["counts"]["not_assessable"]
    assert all((item["kind"], item["level"]) == ("open", "none") for item in unjudged)
    for result, finding in zip(judged, findings["findings"]):
        assert result["ruleId"] == finding["rule"]
        assert result["level"] == LEVELS[finding["severity"]]
        assert result["partialFingerprints"] == {"ogireport/1": finding["fingerprint"]}
        assert len(result["suppressions"]) == ("waived" in finding)
        places = result["locations"] + result.get("relatedLocations", [])
        assert len(places) == len(finding["cells"])
        for place, cell in zip(places, finding["cells"]):
            (logical,) = place["logicalLocations"]
            assert logical["fullyQualifiedName"] == cell["path"]
            region = place.get("physicalLocation", {}).get("region", {})
            assert region.get("startLine") == cell.get("line")
            assert region.get("startColumn") == cell.get("column")
            assert region.get("byteOffset") == cell.get("offset")
            assert region.get("byteLength") == cell.get("length")


def check_location(place):
    if "physicalLocation" not in place:
        return
    uri = place["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii() and " " not in uri
    assert urllib.parse.unquote(uri) == NAME
    region = place["physicalLocation"]["region"]
    start = (region["startLine"], region["startColumn"])
    assert start <= (region["endLine"], region["endColumn"])


def check_junit(path, findings, failing):
    xml.dom.minidom.parse(str(path))
    (suite,) = junitparser.JUnitXml.fromfile(str(path))
    cases = list(suite)
    names = [case.name for case in cases]
    assert len(set(names)) == len(names) == suite.tests
    outcome = {case.name: [type(item).__name__ for item in case.result] for case in cases}
    if findings["verdict"] == "refused":
        assert [outcome[item["rule"]] for item in findings["findings"]] == [["Error"]]
        assert (suite.errors, suite.failures) == (1, 0)
        return
    broken = {
        item["rule"]
        for item in findings["findings"]
        if item["severity"] in failing and "waived" not in item
    }
    waived = {item["rule"] for item in findings["findings"] if "waived" in item}
    for name in names:
        if name in broken:
            assert outcome[name] == ["Failure"], name
        elif name in waived:
            assert outcome[name] == ["Skipped"], name
        else:
            assert outcome[name] in ([], ["Skipped"]), name
    assert broken <= set(names)
    assert suite.failures == len(broken) and suite.errors == 0
    assert suite.skipped == sum(result == ["Skipped"] for result in outcome.values())


# What the test calls the input.
NAME = "年度报告/2023 年#1.txt"


def main():
    paths = sorted(Path(sys.argv[1]).glob("*.json"))
    for path in paths:
        findings = json.loads(path.read_text(encoding="utf-8"))
        assert findings["format"] == "ogi-findings/1"
        check_csv(path.with_suffix(".csv"), findings)
        check_sarif(path.with_suffix(".sarif"), findings)
        check_junit(path.with_suffix(".junit.xml"), findings, {"error"})
        check_junit(path.with_suffix(".strict.xml"), findings, {"error", "warning"})
    print(len(paths), "sets of findings")
    sys.exit(not paths)


if __name__ == "__main__":
    main()
