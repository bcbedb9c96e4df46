// The tables on Viet Nam, parsed, joined and checked beside the Dataset they belong to.
import { createRowReader, type Finding, type Place, type ReadResult } from "./read.ts";
import { checkVietnam } from "./check-vietnam.ts";
import {
  aseanTable,
  backdropTable,
  contextTable,
  disputesTable,
  eventsTable,
  indicatorsTable,
  measuresTable,
  routeTable,
  sidesTable,
  vietnamCitiesTable,
} from "./tables-vietnam.ts";
import type { CityEvent, Vietnam, VietnamCity } from "../schema-vietnam.ts";

export interface VietnamReading {
  readonly vietnam: Vietnam;
  readonly findings: readonly Finding[];
}

/** The raw tables of a reading → the tables on Viet Nam, frozen, with every fault as a finding; none is thrown. */
export function readVietnam(reading: ReadResult): VietnamReading {
  const findings: Finding[] = [];
  const places = new Map<object, Place>();
  const rows = createRowReader(reading.tables, reading.age, findings, places);
  const events = rows(eventsTable);
  const cities = rows(vietnamCitiesTable).map((row): VietnamCity => {
    const event = (kind: CityEvent["kind"]): CityEvent | null =>
      events.find((each) => each.city === row.id && each.kind === kind) ?? null;
    const city = Object.assign({}, row, { plan: event("plan"), ceremony: event("ceremony") });
    const place = places.get(row);
    if (place) places.set(city, place);
    return city;
  });
  const sides = rows(sidesTable);
  const vietnam: Vietnam = Object.freeze({
    cities,
    measures: rows(measuresTable),
    indicators: rows(indicatorsTable),
    asean: rows(aseanTable),
    backdrop: rows(backdropTable),
    route: rows(routeTable),
    context: rows(contextTable),
    disputes: rows(disputesTable).map((dispute) =>
      Object.assign({}, dispute, { sides: sides.filter((side) => side.dispute === dispute.id) }),
    ),
  });
  // What was checked when it was frozen stays as it was, whatever is asked today.
  if (reading.age === "today") findings.push(...checkVietnam(vietnam, reading.dataset, places));
  return { vietnam, findings };
}
