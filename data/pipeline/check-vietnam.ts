// What must hold in the tables on Viet Nam, each rule on its own; all of them run.
import type { Finding, Place } from "./read.ts";
import { HOME_COUNTRY, isMember } from "../../src/model/membership.ts";
import type { Dataset } from "../schema.ts";
import { MEASURES, type MeasureId, type Vietnam } from "../schema-vietnam.ts";

interface Fault {
  /** The row at fault, as it came out of the reader. */
  readonly row: object;
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

interface Rule {
  readonly tip: string;
  readonly faults: (vietnam: Vietnam, dataset: Dataset) => Iterable<Fault>;
}

/** Measures that every city has a row for, be it one that says "missing". */
const EVERYWHERE: readonly MeasureId[] = MEASURES.filter((id) => id !== "area-now");

const valueOf = ({ indicators }: Vietnam, city: string, measure: MeasureId): number | null =>
  indicators.find((row) => row.city === city && row.measure === measure)?.value ?? null;

const citiesAreMembers: Rule = {
  tip: "the id and the year of admission are those of members.csv",
  *faults({ cities }, dataset) {
    for (const row of cities) {
      const member = dataset.cities.find(({ id }) => id === row.id);
      if (member?.country !== HOME_COUNTRY)
        yield { row, field: "id", value: row.id, message: "is not a member in Viet Nam" };
      else if (member.joined !== Number(row.admitted.slice(0, 4)))
        yield {
          row,
          field: "admitted",
          value: row.admitted,
          message: `is not of ${member.joined}, the year it joined`,
        };
    }
  },
};

const everyMemberIsHere: Rule = {
  tip: "a new Vietnamese member needs a row in vietnam-cities.csv",
  *faults({ cities }, dataset) {
    for (const row of dataset.cities)
      if (row.country === HOME_COUNTRY && !cities.some(({ id }) => id === row.id))
        yield { row, field: "id", value: row.id, message: "has no row in vietnam-cities.csv" };
  },
};

const inOrder: Rule = {
  tip: "sort vietnam-cities.csv by day of admission; a ceremony follows the admission, a plan comes before it",
  *faults({ cities }) {
    for (const [i, row] of cities.entries()) {
      if (row.admitted < (cities[i - 1]?.admitted ?? ""))
        yield { row, field: "admitted", value: row.admitted, message: "comes before the row above" };
      if (row.ceremony && row.ceremony.date < row.admitted)
        yield { row, field: "ceremony", value: row.ceremony.date, message: "comes before the admission" };
      if (row.plan && row.plan.date > row.admitted)
        yield { row, field: "plan", value: row.plan.date, message: "comes after the admission" };
    }
  },
};

const oneObservationEach: Rule = {
  tip: "one row for each city and measure; where there is no value, a row that says missing",
  *faults({ cities, indicators, measures }) {
    for (const row of indicators) {
      if (!cities.some(({ id }) => id === row.city))
        yield { row, field: "city", value: row.city, message: "is not in vietnam-cities.csv" };
      if (!measures.some(({ id }) => id === row.measure))
        yield { row, field: "measure", value: row.measure, message: "is not in vietnam-measures.csv" };
      if (indicators.find((other) => other.city === row.city && other.measure === row.measure) !== row)
        yield { row, field: "measure", value: row.measure, message: `is there twice for ${row.city}` };
    }
    for (const row of cities)
      for (const id of EVERYWHERE)
        if (!indicators.some((other) => other.city === row.id && other.measure === id))
          yield { row, field: "id", value: row.id, message: `has no row for ${id}` };
  },
};

const derivedValuesFollow: Rule = {
  tip: "density is population ÷ area, the three age groups make 100 %, wards are some of the units",
  *faults(vietnam) {
    for (const row of vietnam.cities) {
      const get = (measure: MeasureId): number | null => valueOf(vietnam, row.id, measure);
      const [population, area, density] = [get("population"), get("area"), get("density")];
      if (
        population !== null &&
        area !== null &&
        density !== null &&
        Math.round(population / area) !== density
      )
        yield { row, field: "density", value: String(density), message: `is not ${population} ÷ ${area}` };
      const ages = [get("age-0-14"), get("age-15-59"), get("age-60")];
      const sum = ages.reduce<number>((total, share) => total + (share ?? NaN), 0);
      if (Math.abs(sum - 100) > 0.15)
        yield { row, field: "age-0-14", value: ages.join(" + "), message: "is not 100 %" };
      const [units, wards] = [get("units-then"), get("wards-then")];
      if (units !== null && wards !== null && wards > units)
        yield { row, field: "wards-then", value: String(wards), message: `is more than the ${units} units` };
    }
  },
};

const aseanIsWhole: Rule = {
  tip: "each country has every year once, and no number differs from the members that members.csv has",
  *faults({ asean }, dataset) {
    const years = new Set(asean.map(({ year }) => year));
    for (const row of asean) {
      const own = asean.filter(({ country }) => country === row.country);
      if (own.filter(({ year }) => year === row.year).length > 1)
        yield { row, field: "year", value: String(row.year), message: `is there twice for ${row.country}` };
      if (own.length < years.size && own[0] === row)
        yield {
          row,
          field: "country",
          value: row.country,
          message: `has ${own.length} of ${years.size} years`,
        };
      const placed = dataset.cities.filter(
        (city) => city.country === row.country && isMember(city, row.year),
      ).length;
      if (row.value !== null && row.value !== placed)
        yield {
          row,
          field: "members",
          value: String(row.value),
          message: `is not ${placed}, as members.csv has it`,
        };
    }
  },
};

const disputesHaveSides: Rule = {
  tip: "a disagreement has at least two sides, each with a source",
  *faults({ disputes }) {
    for (const row of disputes)
      if (row.sides.length < 2)
        yield { row, field: "id", value: row.id, message: `has ${row.sides.length} of at least two sides` };
  },
};

const RULES: readonly Rule[] = [
  citiesAreMembers,
  everyMemberIsHere,
  inOrder,
  oneObservationEach,
  derivedValuesFollow,
  aseanIsWhole,
  disputesHaveSides,
];

/** Every fault of the tables on Viet Nam as a finding; `places` knows where rows stand. Throws nothing. */
export function checkVietnam(
  vietnam: Vietnam,
  dataset: Dataset,
  places: ReadonlyMap<object, Place>,
): readonly Finding[] {
  return RULES.flatMap(({ tip, faults }) =>
    [...faults(vietnam, dataset)].map(({ row, field, value, message }) => {
      const place = places.get(row);
      return {
        file: place?.file ?? "vietnam-cities.csv",
        line: place?.line ?? null,
        field,
        value,
        message,
        tip,
      };
    }),
  );
}
