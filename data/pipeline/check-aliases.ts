// The checks of the aliases: each is of a member, and adds something to its names.
import { fold } from "../../src/model/fold.ts";
import { cityNames } from "../../src/model/search.ts";
import type { Alias } from "../schema.ts";
import { memberIds, repeats, type Check, type Fault } from "./run-checks.ts";

const fault = (at: Alias, field: "city" | "alias", message: string): Fault => ({
  at,
  key: `${at.city} ${at.alias}`,
  field,
  value: at[field],
  message,
});

const ofMembers: Check = {
  name: "an alias is of a member",
  tip: "city is the id in members.csv",
  *findFaults(reading) {
    const members = memberIds(reading);
    for (const row of reading.dataset.aliases)
      if (!members.has(row.city)) yield fault(row, "city", "is not in members.csv");
  },
};

const newToReaders: Check = {
  name: "an alias finds what the names do not",
  tip: "delete the row: marks, capitals, spaces and signs make no difference to the search",
  *findFaults(reading) {
    const { dataset } = reading;
    const names = new Map(dataset.cities.map((city) => [city.id, new Set(cityNames(city).map(fold))]));
    for (const row of dataset.aliases) {
      if (fold(row.alias) === "") yield fault(row, "alias", "has no letter");
      else if (names.get(row.city)?.has(fold(row.alias)) === true)
        yield fault(row, "alias", "is the name in members.csv");
    }
    yield* repeats(dataset.aliases, ({ city, alias }) => `${city} ${fold(alias)}`, "alias", reading);
  },
};

export const ALIAS_CHECKS: readonly Check[] = [ofMembers, newToReaders];
