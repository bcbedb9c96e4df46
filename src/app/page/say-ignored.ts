// Tells whoever wrote the address, in the console, what of it is not taken.
import { ignoredValues, type ParameterRules } from "../../model/query.ts";

export function sayIgnored(query: string, rules: ParameterRules): void {
  for (const line of ignoredValues(query, rules)) console.info(line);
}
