// Lines between countries, with those left out about which a map that takes no side says nothing.
import { mesh } from "topojson-client";
import type { GeometryObject } from "topojson-specification";
import { objectOf, readTopology, type Scale } from "./atlas.ts";
import type { Position } from "./geometry.ts";

export type Line = readonly Position[];

/** What Natural Earth draws apart but the UN does not list → the ISO 3166-1 numeric code it is drawn with. */
const WITHIN: Readonly<Record<string, string>> = {
  Akrotiri: "196",
  Baikonur: "398",
  "Cyprus U.N. Buffer Zone": "196",
  Dhekelia: "196",
  Kosovo: "688",
  "N. Cyprus": "196",
  Somaliland: "706",
  "USNB Guantanamo Bay": "192",
};

/** Pairs between which no line is drawn: the Siachen Glacier lies beyond the end of the Line of Control. */
const UNDRAWN = new Set(["356 Siachen Glacier", "586 Siachen Glacier"]);

/** Crimea is on no side of a line here: UN General Assembly resolution 68/262. Degrees north. */
const CRIMEA = { pair: "643 804", south: 46.6 };

function stateOf({ id, properties }: GeometryObject): string {
  const { name } = properties as { readonly name: string };
  return WITHIN[name] ?? (id === undefined ? name : String(id));
}

const pairOf = (a: GeometryObject, b: GeometryObject): string =>
  [stateOf(a), stateOf(b)].toSorted().join(" ");

/** Borders on land as lines in degrees; no coast, and none at sea. */
export function readBorders(scale: Scale): readonly Line[] {
  const topology = readTopology("countries", scale);
  const countries = objectOf(topology, "countries");
  const lines = (wanted: (a: GeometryObject, b: GeometryObject) => boolean): readonly Line[] =>
    mesh(topology, countries, (a, b) => a !== b && stateOf(a) !== stateOf(b) && wanted(a, b))
      .coordinates as unknown as readonly Line[];
  return [
    ...lines((a, b) => pairOf(a, b) !== CRIMEA.pair && !UNDRAWN.has(pairOf(a, b))),
    ...lines((a, b) => pairOf(a, b) === CRIMEA.pair).filter((line) =>
      line.every(([, lat]) => lat > CRIMEA.south),
    ),
  ];
}
