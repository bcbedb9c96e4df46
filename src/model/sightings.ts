// What the sightings of a city come to: since when it is a member, until when, when it was last named, and how that is known.
import { EVIDENCE, type City, type Sighting } from "../../data/schema.ts";
import type { VietnamCity } from "../../data/schema-vietnam.ts";

/** What of a city is not kept by hand but follows from its sightings. */
export type Derived = Pick<
  City,
  "joined" | "joinedBy" | "left" | "leftBy" | "lastNamed" | "evidence" | "source"
>;

/** The calendar year of YYYY, YYYY-MM or YYYY-MM-DD. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Whether the page says that the city is, or has become, a member. */
export const namesMember = ({ state }: Pick<Sighting, "state">): boolean =>
  state === "joined" || state === "member";

/** Whether it says that the city joined, and when; an inferred date is ours, so it only bounds the year. */
export const statesJoining = ({ state, dated }: Pick<Sighting, "state" | "dated">): boolean =>
  state === "joined" && dated === "stated";

const rank = ({ evidence }: Sighting): number => EVIDENCE.indexOf(evidence);

/** A city whose day of admission has a table of its own. */
export type Admission = Pick<VietnamCity, "id" | "admitted" | "admittedSource">;

/**
 * When a city joined, as exact as its source is, or null where it is only known by when; and the id of that source: the
 * admission's, else of the pages that state the year the best, of these the one with the most exact date. `own`: what
 * pages say of this city.
 */
export function joiningOf(
  { joined, source }: Pick<City, "joined" | "source">,
  own: readonly Sighting[],
  admission: Admission | undefined,
): { readonly date: string | null; readonly source: string } {
  if (admission) return { date: admission.admitted, source: admission.admittedSource };
  const [best] = own
    .filter((row) => statesJoining(row) && yearOf(row.date) === joined)
    .toSorted((a, b) => rank(a) - rank(b) || b.date.length - a.date.length);
  return best ?? { date: null, source };
}

const earliest = (rows: readonly Sighting[]): number | null =>
  rows.length === 0 ? null : Math.min(...rows.map(({ date }) => yearOf(date)));

/** Oldest first; of one day, as in the table. A year stands before its months, a month before its days. */
export const byDate = (rows: readonly Sighting[]): readonly Sighting[] =>
  rows.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/**
 * The rules. `joined`: the earliest year in which a page states that it joined; without one, `joinedBy`: the earliest
 * year for which a page names it. `left`: the earliest year in which a page states that it left; without one, `leftBy`:
 * the earliest year for which a page shows that it is none. `lastNamed`: the latest year for which a page names it.
 * `evidence`: the best level of those pages. `source`: of the pages that give the year of joining, the best, then the
 * earliest in the table. null if no page names the city as a member.
 */
export function deriveCity(sightings: readonly Sighting[]): Derived | null {
  const naming = sightings.filter(namesMember);
  if (naming.length === 0) return null;
  const joined = earliest(naming.filter(statesJoining));
  const joinedBy = joined === null ? earliest(naming) : null;
  const first = joined ?? joinedBy;
  const left = earliest(sightings.filter(({ state, dated }) => state === "left" && dated === "stated"));
  const firstAbsence = earliest(sightings.filter((row) => !namesMember(row)));
  const giving = naming.filter(
    (row) => yearOf(row.date) === first && (joined === null || statesJoining(row)),
  );
  const [source] = giving.toSorted((a, b) => rank(a) - rank(b));
  const [best] = naming.toSorted((a, b) => rank(a) - rank(b));
  if (source === undefined || best === undefined) return null;
  return {
    joined,
    joinedBy,
    left,
    leftBy: left === null ? firstAbsence : null,
    lastNamed: Math.max(...naming.map(({ date }) => yearOf(date))),
    evidence: best.evidence,
    source: source.source,
  };
}
