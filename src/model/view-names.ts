// Every view of the site by its name: a new one is named here, and the compiler says where else it is missing.
import type { StateKind } from "./state-address.ts";

/** Charts on Viet Nam's members, in the order of their section. */
export const VIETNAM_CHARTS = [
  "vietnam",
  "vietnam-map",
  "vietnam-size",
  "vietnam-2025",
  "vietnam-asean",
  "vietnam-membership",
  "vietnam-sources",
] as const;
export type VietnamChart = (typeof VIETNAM_CHARTS)[number];

/** Charts on the whole network. */
export const WORLD_CHARTS = ["countries", "regions", "newcomers", "awards"] as const;
export type WorldChart = (typeof WORLD_CHARTS)[number];

export const CHART_NAMES = [...VIETNAM_CHARTS, ...WORLD_CHARTS] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** What can stand in another page, by the name in its address: `embed/growth/`. */
export const EMBED_NAMES = ["map", "growth", ...CHART_NAMES] as const;
export type EmbedName = (typeof EMBED_NAMES)[number];

/** Pages, by the class that their root has. */
export type ViewName =
  "full" | "cities" | StateKind | "embed-map" | "embed-growth" | ChartName | "story" | "method";

/** Views of which there is one page a language; of the others there is one for every state. */
export type SingleView = Exclude<ViewName, StateKind>;
