// What the tables come to today, so that no test knows a number of them.
import { loadDataset } from "../../data/pipeline/load.ts";
import type { Region } from "../../data/schema.ts";
import { unnamedCounts } from "../model/account.ts";
import { isMember, isNewcomer, memberFrom } from "../model/membership.ts";

const dataset = loadDataset("data");
const { cities, network } = dataset;

/** Every year of the network, the earliest first. */
export const YEARS = network.map(({ year }) => year);
export const [FIRST = 0] = YEARS;
export const LAST = YEARS.at(-1) ?? 0;
/** The years before the last, the nearest first. */
export const [BEFORE = 0, BEFORE_THAT = 0] = YEARS.slice(0, -1).toReversed();

/** Members and countries as announced for the end of a year. */
export const announced = (year: number) => {
  const row = network.find((each) => each.year === year);
  return { members: String(row?.members), countries: String(row?.countries) };
};

const membersIn = (year: number) => cities.filter((city) => isMember(city, year));
const members = membersIn(LAST);

/** Every city of the tables. */
export const CITIES = cities.length;
/** Those that are members at the end of the last year. */
export const LISTED = members.length;
/** Those that are members at the end of a year and have a point. */
export const placedAt = (year: number): number =>
  membersIn(year).filter(({ point }) => point !== null).length;
/** The same of the last year. */
export const PLACED = placedAt(LAST);
/** The years in which a city with a point came that is still a member. */
export const COHORTS = new Set(members.filter(({ point }) => point !== null).map(memberFrom)).size;
/** Cities of a region that came in the last year. */
export const newIn = (code: Region): number =>
  members.filter((city) => city.region === code && isNewcomer(city, LAST)).length;

/** Members of a region, and how many of them have a point. */
export const inRegion = (code: Region) => {
  const own = members.filter(({ region }) => region === code);
  return { listed: own.length, placed: own.filter(({ point }) => point !== null) };
};
/** How many members a country has. */
export const listedIn = (code: string): number => members.filter(({ country }) => country === code).length;
/** How many of these have a point. */
export const placedIn = (code: string): number =>
  members.filter(({ country, point }) => country === code && point !== null).length;
/** Members whose name holds a text. */
export const namedLike = (text: string): number => members.filter(({ name }) => name.includes(text)).length;

/** Members of a country that are counted and not named, year by year; 0 where there are none. */
export function unnamedIn(code: string): readonly { readonly year: number; readonly count: number }[] {
  const counts = unnamedCounts(dataset).filter(({ country }) => country === code);
  return network.map(({ year }) => ({ year, count: counts.find((each) => each.year === year)?.count ?? 0 }));
}
