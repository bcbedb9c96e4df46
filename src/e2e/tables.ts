// What the tables come to today, so that no test knows a number of them.
import { loadDataset } from "../../data/pipeline/load.ts";
import type { Region } from "../../data/schema.ts";
import { unnamedCounts } from "../model/account.ts";
import { isMember, isNewcomer } from "../model/membership.ts";

const dataset = loadDataset("data");
const { cities, network } = dataset;
const last = network.at(-1)?.year ?? 0;
const members = cities.filter((city) => isMember(city, last));

/** Every city of the tables. */
export const CITIES = cities.length;
/** Those that are members at the end of the last year. */
export const LISTED = members.length;
/** Those of them that have a point. */
export const PLACED = members.filter(({ point }) => point !== null).length;
/** Cities of a region that came in the last year. */
export const newIn = (code: Region): number =>
  members.filter((city) => city.region === code && isNewcomer(city, last)).length;
/** How many of these a country has. */
export const placedIn = (code: string): number =>
  members.filter(({ country, point }) => country === code && point !== null).length;
/** Members of a country that are counted and not named, year by year; 0 where there are none. */
export function unnamedIn(code: string): readonly { readonly year: number; readonly count: number }[] {
  const counts = unnamedCounts(dataset).filter(({ country }) => country === code);
  return network.map(({ year }) => ({ year, count: counts.find((each) => each.year === year)?.count ?? 0 }));
}
