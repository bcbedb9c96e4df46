// What stands over each chart, as values: its page, its picture and its row in the embed dialog say the same.
import type { ChartName } from "../model/view-names.ts";
import type { ChartHead, ChartProps } from "./frame/chart-data.ts";
import { aseanHead } from "./vietnam/Asean.tsx";
import { disputesHead } from "./vietnam/Disputes.tsx";
import { membershipHead } from "./vietnam/Membership.tsx";
import { mapHead } from "./vietnam/PanelMap.tsx";
import { sizeHead } from "./vietnam/Sizes.tsx";
import { stepsHead } from "./vietnam/Timeline.tsx";
import { unitsHead } from "./vietnam/Units.tsx";
import { awardsHead } from "./world/Awards.tsx";
import { newcomersHead } from "./world/Newcomers.tsx";
import { countriesHead } from "./world/Ranking.tsx";
import { regionsHead } from "./world/Shares.tsx";

export const CHART_HEADS: Readonly<Record<ChartName, (props: ChartProps) => ChartHead>> = {
  vietnam: stepsHead,
  "vietnam-map": mapHead,
  "vietnam-size": sizeHead,
  "vietnam-2025": unitsHead,
  "vietnam-asean": aseanHead,
  "vietnam-membership": membershipHead,
  "vietnam-sources": disputesHead,
  countries: countriesHead,
  regions: regionsHead,
  newcomers: newcomersHead,
  awards: awardsHead,
};
