// What the tables come to today, so that no test knows a number of them.
import { loadDataset } from "../../data/pipeline/load.ts";
import { isMember } from "../model/membership.ts";

const { cities, network } = loadDataset("data");
const last = network.at(-1)?.year ?? 0;
const members = cities.filter((city) => isMember(city, last));

/** Every city of the tables. */
export const CITIES = cities.length;
/** Those that are members at the end of the last year. */
export const LISTED = members.length;
/** Those of them that have a point. */
export const PLACED = members.filter(({ point }) => point !== null).length;
/** How many of these a country has. */
export const placedIn = (code: string): number =>
  members.filter(({ country, point }) => country === code && point !== null).length;
