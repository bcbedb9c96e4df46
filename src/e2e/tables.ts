// What the tables come to today, so that no test knows a number of them.
import { loadDataset } from "../../data/pipeline/load.ts";
import type { Region } from "../../data/schema.ts";
import { isMember, isNewcomer } from "../model/membership.ts";

const { cities, network } = loadDataset("data");
const last = network.at(-1)?.year ?? 0;
const members = cities.filter((city) => isMember(city, last));

/** The years that are told, as addresses write them. */
export const YEARS = network.map(({ year }) => String(year));
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
