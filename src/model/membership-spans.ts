// The years of a city's membership as stretches that differ in what is known of them.
import type { City } from "../../data/schema.ts";
import { memberFrom, memberUntil } from "./membership.ts";

/** `before`: it may have been a member already; `member`: sources show it; `after`: none names it since; `left`: one shows that it is none. */
export type SpanKind = "before" | "member" | "after" | "left";

/** First and last year, both of them in it. */
export interface Span {
  readonly kind: SpanKind;
  readonly from: number;
  readonly to: number;
}

/**
 * Oldest first. `opened`: the first year in which the network had members; `last`: the latest year of the network. The
 * year in which a city left counts as one after, as everywhere.
 */
export function membershipSpans(
  city: Pick<City, "joined" | "joinedBy" | "left" | "leftBy" | "lastNamed">,
  { opened, last }: { readonly opened: number; readonly last: number },
): readonly Span[] {
  const [from, until] = [memberFrom(city), Math.min(memberUntil(city), last + 1)];
  // Who left in a stated year was a member until then.
  const known = city.left === null ? Math.min(city.lastNamed, until - 1) : until - 1;
  const spans: readonly Span[] = [
    { kind: "before", from: city.joined === null ? opened : from, to: from - 1 },
    { kind: "member", from, to: known },
    { kind: "after", from: known + 1, to: until - 1 },
    { kind: "left", from: until, to: last },
  ];
  return spans.filter((span) => span.from <= span.to);
}
