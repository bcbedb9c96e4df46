// Random cities and datasets for property tests.
import fc from "fast-check";
import { EVIDENCE, REGIONS } from "../../data/schema.ts";
import type { City, Dataset, Source } from "../../data/schema.ts";

const FIRST = 2013;
const LAST = 2025;

const years = fc.integer({ min: FIRST, max: LAST });
const name = fc.oneof(
  fc.constantFrom(
    "Sa Đéc",
    "'s-Hertogenbosch",
    "N'Zérékoré",
    "Sønderborg",
    "İzmir",
    "Évry-Courcouronnes",
    "北京",
  ),
  fc.string({ minLength: 1, unit: "grapheme" }),
);
// Ten-thousandths of a degree: what the compact file keeps.
const degrees = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: -max * 10_000, max: max * 10_000 }).map((units) => units / 10_000);
const point = fc.record({ lat: degrees(90), lon: degrees(180), basis: fc.constant("hand") });

const sourceIds = ["a", "b", "c"] as const;
const sourceRows: fc.Arbitrary<readonly Source[]> = fc
  .tuple(
    ...sourceIds.map(() =>
      fc.record({
        url: fc.option(fc.webUrl()),
        publisher: name,
        published: fc.option(fc.constant("2024-02")),
      }),
    ),
  )
  .map((rows) => rows.map((row, i) => ({ id: sourceIds[i] ?? "", ...row })));

/** A city whose membership begins, and perhaps ends, as the checks allow. */
const city: fc.Arbitrary<Omit<City, "id">> = fc
  .record({
    name,
    nameVi: fc.option(name),
    country: fc.constantFrom("VN", "KR", "DE", "BR"),
    region: fc.constantFrom(...REGIONS),
    from: years,
    isStated: fc.boolean(),
    stay: fc.option(fc.integer({ min: 1, max: 5 })),
    isExitStated: fc.boolean(),
    point: fc.option(point),
    evidence: fc.constantFrom(...EVIDENCE),
    source: fc.constantFrom(...sourceIds),
  })
  .map(({ from, isStated, stay, isExitStated, ...rest }) => {
    const until = stay === null ? null : from + stay;
    return Object.assign(rest, {
      joined: isStated ? from : null,
      joinedBy: isStated ? null : from,
      left: isExitStated ? until : null,
      leftBy: isExitStated ? null : until,
      lastNamed: from,
      note: "",
    });
  });

const uniqueBy = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] => [
  ...new Map(rows.map((row) => [keyOf(row), row])).values(),
];

/** Up to 30 cities with sources, awards and the thirteen years of a network. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record({
    cities: fc.array(city, { maxLength: 30 }),
    sources: sourceRows,
    awarded: fc.array(fc.tuple(fc.nat(), years)),
  })
  .map(({ cities, sources, awarded }) => {
    const rows = cities.map((row, i) => ({ ...row, id: `${row.country.toLowerCase()}-${i}` }));
    return {
      cities: rows,
      sources,
      network: Array.from({ length: LAST - FIRST + 1 }, (_, i) => ({
        year: FIRST + i,
        members: 0,
        countries: null,
        basis: "stated",
        asOf: `${FIRST + i}`,
        source: "a",
        note: { en: "", vi: "" },
      })),
      // The checks of the tables let an award stand once.
      awards: uniqueBy(
        awarded.flatMap(([n, year]) => {
          const winner = rows[n % (rows.length || 1)];
          return winner
            ? [{ city: winner.id, name: winner.name, country: winner.country, year, source: "a" }]
            : [];
        }),
        ({ city: id, year }) => `${id} ${year}`,
      ),
      cohorts: [],
      milestones: [],
      rosters: [],
      facts: [],
      story: [],
      rulings: [],
      aliases: [],
      intakeGaps: [],
    };
  });
