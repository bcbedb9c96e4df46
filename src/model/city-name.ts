// The one rule for the name that a city is shown by.
import type { City } from "../../data/schema.ts";

/** The name that a reader of the language knows. */
export const cityName = ({ name, nameVi }: Pick<City, "name" | "nameVi">, language: string): string =>
  (language === "vi" ? nameVi : null) ?? name;
