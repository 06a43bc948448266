#!/usr/bin/env python3
"""Writes the outlines of countries that the live view draws, from Natural Earth by world-atlas.

  npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
  .ci/outline.py package/countries-50m.json > src/main/resources/org/multivector/gui/countries.txt
"""
import json
import sys

WEST, EAST, SOUTH, NORTH = 15.0, 125.0, 10.0, 70.0
TOLERANCE = 0.1  # degrees
SMALLEST = 0.4  # square degrees
IDS = {
    "398": "KAZ", "860": "UZB", "795": "TKM", "417": "KGZ", "762": "TJK", "643": "RUS", "156": "CHN",
    "792": "TUR", "364": "IRN", "356": "IND", "031": "AZE", "004": "AFG", "586": "PAK", "496": "MNG",
    "268": "GEO", "051": "ARM",
}


def decoded(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            line.append((x * sx + tx, y * sy + ty))
        yield line


def simplified(line):
    """Douglas and Peucker (1973), arc by arc, so that neighbours keep one border."""
    if len(line) < 3:
        return line
    (ax, ay), (bx, by) = line[0], line[-1]
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    far, most = 0, -1.0
    for n in range(1, len(line) - 1):
        px, py = line[n]
        if length == 0:
            d = ((px - ax) ** 2 + (py - ay) ** 2) ** 0.5
        else:
            d = abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length
        if d > most:
            far, most = n, d
    if most <= TOLERANCE:
        return [line[0], line[-1]]
    return simplified(line[: far + 1])[:-1] + simplified(line[far:])


def ring(arcs, numbers):
    points = []
    for n in numbers:
        line = arcs[n] if n >= 0 else arcs[~n][::-1]
        points += line[1:] if points else line
    return points


def clipped(points):
    """Sutherland and Hodgman (1974)."""
    for axis, bound, sign in ((0, WEST, 1), (0, EAST, -1), (1, SOUTH, 1), (1, NORTH, -1)):
        kept = []
        for n, b in enumerate(points):
            a = points[n - 1]
            ina, inb = sign * (a[axis] - bound) >= 0, sign * (b[axis] - bound) >= 0
            if ina != inb:
                t = (bound - a[axis]) / (b[axis] - a[axis])
                kept.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
            if inb:
                kept.append(b)
        points = kept
    return points


def area(points):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))) / 2


def main(file):
    with open(file, encoding="utf-8") as stream:
        topology = json.load(stream)
    arcs = [simplified(line) for line in decoded(topology)]
    for country in topology["objects"]["countries"]["geometries"]:
        if country["type"] is None:
            continue
        parts = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]]
        for part in parts:
            points = clipped(ring(arcs, part[0]))
            if len(points) > 3 and area(points) >= SMALLEST:
                name = IDS.get(str(country.get("id", "")), "-")
                print(name, " ".join("%.4g,%.4g" % point for point in points))


main(sys.argv[1])
