#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""tools/make-countries on small layers, sound and spoiled. Usage: make_countries_test.py SCRIPT"""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = sys.argv.pop(1)
SQUARE = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]  # clockwise, as shapefiles have it
HOLE = [[0.4, 0.4], [0.6, 0.4], [0.6, 0.6], [0.4, 0.6], [0.4, 0.4]]


def feature(columns, *polygons):
    geometry = {"type": "MultiPolygon", "coordinates": list(polygons)} if polygons else None
    return {"type": "Feature", "properties": columns, "geometry": geometry}


class MakeCountries(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.output = Path(self.folder.name) / "countries.geojson"

    def run_on(self, *features, source=None):
        if source is None:
            source = Path(self.folder.name) / "ne_50m_admin_0_countries.geojson"
            source.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        return subprocess.run([sys.executable, SCRIPT, str(source), "-o", str(self.output)],
                              capture_output=True, text=True, check=False)

    def made(self, *features):
        run = self.run_on(*features)
        self.assertEqual(run.returncode, 0, run.stderr)
        return json.loads(self.output.read_text(encoding="utf-8"))["features"]

    def fails(self, sentence, *features, source=None):
        run = self.run_on(*features, source=source)
        self.assertNotEqual(run.returncode, 0)
        self.assertIn(sentence, run.stderr)
        self.assertNotIn("Traceback", run.stderr)
        self.assertFalse(self.output.exists())

    def codes(self, **columns):
        return [made["properties"]["country"]
                for made in self.made(feature({"name": "N", "iso_a2": None, **columns}, [SQUARE]))]

    def test_rings_are_rounded_closed_and_wound(self):
        rough = [[x + 0.00004, y - 0.00004] for x, y in SQUARE]
        made = self.made(feature({"ISO_A2": "KZ", "NAME": "Kazakhstan"}, [rough, HOLE]))
        self.assertEqual(made[0]["properties"], {"country": "KZ", "name": "Kazakhstan"})
        outer, hole = made[0]["geometry"]["coordinates"][0]
        self.assertEqual(outer, [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])
        self.assertEqual(hole, HOLE[::-1])

    def test_what_has_no_area_is_left_out(self):
        speck = [[5, 5], [5.0001, 5], [5.0001, 5.0001], [5, 5]]
        flat = [[3, 3], [4, 4], [3, 3], [3, 3]]
        made = self.made(feature({"iso_a2": "KZ", "name": "K"}, [SQUARE, flat], [speck], [flat]),
                         feature({"iso_a2": "VA", "name": "Speck"}, [speck]),
                         feature({"iso_a2": "MC", "name": "None"}))
        self.assertEqual(len(made), 1)
        self.assertEqual(len(made[0]["geometry"]["coordinates"]), 1)
        self.assertEqual(len(made[0]["geometry"]["coordinates"][0]), 1)

    def test_codes(self):
        self.assertEqual(self.codes(iso_a2="KZ"), ["KZ"])
        self.assertEqual(self.codes(iso_a2="-99"), ["-"])
        self.assertEqual(self.codes(iso_a2="-99", iso_a2_eh="XK"), ["-"])  # user-assigned
        self.assertEqual(self.codes(iso_a2="CN-TW", iso_a2_eh="TW"), ["TW"])
        self.assertEqual(self.codes(iso_a2="-99", adm0_a3="FRA"), ["FR"])
        self.assertEqual(self.codes(iso_a2=""), ["-"])

    def test_one_feature_a_line_in_order(self):
        rows = [feature({"iso_a2": code, "name": name}, [SQUARE])
                for code, name in (("UZ", "U"), ("-99", "B"), ("CN", "C"), ("-99", "A"))]
        self.made(*rows)
        text = self.output.read_bytes()
        lines = text.decode().splitlines()
        self.assertEqual(len(lines), 6)
        self.assertEqual([json.loads(line.rstrip(","))["properties"]["name"] for line in lines[1:5]],
                         ["A", "B", "C", "U"])
        self.made(*reversed(rows))
        self.assertEqual(self.output.read_bytes(), text)

    def test_a_folder_is_searched(self):
        self.made(feature({"iso_a2": "KZ", "name": "K"}, [SQUARE]))
        self.assertEqual(self.run_on(source=self.folder.name).returncode, 0)

    def test_spoiled_sources(self):
        self.fails("there is no such file", source=Path(self.folder.name) / "none.shp")
        with tempfile.TemporaryDirectory() as empty:
            self.fails("there is no ne_50m_admin_0_countries", source=empty)
        nonsense = Path(self.folder.name) / "nonsense.geojson"
        nonsense.write_text("nonsense")
        self.fails("ogr2ogr cannot read it", source=nonsense)
        self.fails("the layer is empty")
        self.fails("there is no column iso_a2", feature({"name": "K"}, [SQUARE]))
        self.fails("there is no column name", feature({"iso_a2": "KZ"}, [SQUARE]))


if __name__ == "__main__":
    unittest.main()
