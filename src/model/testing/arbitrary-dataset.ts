// Random cities and datasets for property tests.
import fc from "fast-check";
import { EVIDENCE, REGIONS } from "../../../data/schema.ts";
import type { City, Dataset, Member, Sighting, Source } from "../../../data/schema.ts";
import { deriveCity } from "../sightings.ts";

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
const point = fc.record({ lat: degrees(85), lon: degrees(180), basis: fc.constant("hand") });

const sourceIds = ["a", "b", "c"] as const;
const sourceRows: fc.Arbitrary<readonly Source[]> = fc
  .tuple(
    ...sourceIds.map(() =>
      fc.record({
        url: fc.option(fc.webUrl()),
        language: fc.option(fc.constantFrom("en", "vi")),
        publisher: name,
        publisherLanguage: fc.option(fc.constantFrom("en", "vi")),
        published: fc.option(fc.constant("2024-02")),
      }),
    ),
  )
  .map((rows) => rows.map((row, i) => ({ id: sourceIds[i] ?? "", ...row })));

/** What the pages say of a city: that it joined, or is a member; perhaps that it still is; perhaps that it left, or is none. */
const statements: fc.Arbitrary<readonly Omit<Sighting, "city">[]> = fc
  .record({
    from: years,
    isStated: fc.boolean(),
    again: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
    stay: fc.option(fc.integer({ min: 1, max: 5 })),
    isExitStated: fc.boolean(),
    evidence: fc.constantFrom(...EVIDENCE),
    source: fc.constantFrom(...sourceIds),
  })
  .map(({ from, isStated, again, stay, isExitStated, evidence, source }) => {
    const row = (state: Sighting["state"], year: number): Omit<Sighting, "city"> => ({
      date: String(year),
      state,
      dated: "stated",
      evidence,
      source,
      says: { en: "x", vi: "x" },
    });
    const named = again.filter((after) => after < (stay ?? Infinity));
    return [row(isStated ? "joined" : "member", from)].concat(
      named.map((after) => row("member", from + after)),
      stay === null ? [] : [row(isExitStated ? "left" : "absent", from + stay)],
    );
  });

const member: fc.Arbitrary<Omit<Member, "id">> = fc.record({
  name,
  nameVi: fc.option(name),
  country: fc.constantFrom("VN", "KR", "DE", "BR"),
  region: fc.constantFrom(...REGIONS),
  point: fc.option(point),
  note: fc.constant({ en: "", vi: "" }),
});

const uniqueBy = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] => [
  ...new Map(rows.map((row) => [keyOf(row), row])).values(),
];

/** Up to 30 cities with sources, awards and the thirteen years of a network. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record({
    cities: fc.array(fc.tuple(member, statements), { maxLength: 30 }),
    sources: sourceRows,
    awarded: fc.array(fc.tuple(fc.nat(), years)),
  })
  .map(({ cities, sources, awarded }) => {
    const sighted = cities.map(([row, said], i) => {
      const id = `${row.country.toLowerCase()}-${i}`;
      return { ...row, id, said: said.map((each): Sighting => ({ city: id, ...each })) };
    });
    const rows = sighted.flatMap(({ said, ...row }): readonly City[] => {
      const derived = deriveCity(said);
      return derived === null ? [] : [{ ...row, ...derived }];
    });
    return {
      cities: rows,
      sources,
      sightings: sighted.flatMap(({ said }) => said),
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
