#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The QGIS styles against the GeoJSON they are for. Usage: styles_test.py LANDBRIDGE FOLDER"""

import json
import re
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDER = Path(sys.argv.pop(2))
PROGRAM = sys.argv.pop(1)
QUESTIONS = {
    "flow": [["bottleneck", "Kunming", "Bangkok", "--capacity", "100"],
             ["bottleneck", "CN", "@eu", "--modes", "rail"], ["flow", "--od", "sco"]],
    "criticality": [["criticality", "--od", "sco", "--remove", kind, "--top", "300"]
                    for kind in ("border", "place")],
    "compare": [["compare", "--od", "eurasia", "-s", "suez-closed", "-s", "cku-railway"],
                ["compare", "Kashgar", "Almaty", "-s", "northern-route-closed", "-s", "bedel-road"]],
}
CLASSES = {"flow": {"cut", "full", "busy", "spare", "free"},
           "criticality": {"cuts off", "severe", "high", "low"},
           "compare": {"gained", "lost", "more", "less", "same"}}
POINTS = {"flow", "criticality"}  # compare draws lines only
SHAPES = {"lines": {"LineString", "MultiLineString"}, "points": {"Point"}}


def answers(verb):
    for question in QUESTIONS[verb]:
        run = subprocess.run([PROGRAM, *question, "-f", "geojson"], capture_output=True, text=True, check=False)
        assert run.returncode in (0, 3), run.stderr  # 3: some pairs have no route
        yield from json.loads(run.stdout)["features"]


def holds(rule, columns):
    """Whether a filter of the two forms that the styles have holds for a feature."""
    column, words = re.fullmatch(r'"(\w+)" (?:= |IN \()(.*?)\)?', rule).groups()
    return columns.get(column) in re.findall(r"'([^']*)'", words)


class Styles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.cases = []
        for verb in QUESTIONS:
            features = list(answers(verb))
            for shape, types in SHAPES.items():
                if shape == "points" and verb not in POINTS:
                    continue
                style = ElementTree.parse(FOLDER / f"{verb}-{shape}.qml").getroot()
                drawn = [f["properties"] for f in features if f["geometry"]["type"] in types]
                cls.cases.append((verb, style, drawn))

    def test_there_is_something_to_draw(self):
        for _, _, drawn in self.cases:
            self.assertGreater(len(drawn), 10)

    def test_one_rule_draws_each_feature(self):
        for _, style, drawn in self.cases:
            rules = [rule.get("filter") for rule in style.iterfind("renderer-v2/rules/rule")]
            for columns in drawn:
                self.assertEqual(sum(holds(rule, columns) for rule in rules), 1, columns)

    def test_every_class_has_a_rule(self):
        for verb, style, drawn in self.cases:
            named = set()
            for rule in style.iterfind("renderer-v2/rules/rule"):
                if '"class"' in rule.get("filter"):
                    named.update(re.findall(r"'([^']*)'", rule.get("filter")))
            self.assertEqual(named, CLASSES[verb])
            self.assertLessEqual({columns["class"] for columns in drawn if "class" in columns}, named)

    def test_rules_and_symbols_belong_together(self):
        for _, style, _ in self.cases:
            rules = [rule.get("symbol") for rule in style.iterfind("renderer-v2/rules/rule")]
            symbols = [symbol.get("name") for symbol in style.iterfind("renderer-v2/symbols/symbol")]
            self.assertEqual(rules, symbols)

    def test_columns_in_expressions_are_written(self):
        for _, style, drawn in self.cases:
            known = set().union(*drawn)
            texts = [element.get("value") for element in style.iter("Option")
                     if element.get("name") == "expression"]
            texts += [element.get("fieldName") for element in style.iter("text-style")]
            texts += [element.get("filter") for element in style.iter("rule")]
            self.assertGreater(len(texts), 5)
            for text in texts:
                self.assertLessEqual(set(re.findall(r'"(\w+)"', text)), known, text)


unittest.main()
