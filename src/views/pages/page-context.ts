// What every page is written from at build time.
import type { Dataset } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";
import type { CountryMark } from "../../map/country-marks.ts";
import type { ChartName } from "../../model/view-names.ts";
import type { YearSummary } from "../../model/years.ts";
import type { VietnamProps } from "../sections/VietnamSection.tsx";
import type { PosterParts } from "../map/MapFigure.tsx";

export interface PageContext {
  readonly locale: Locale;
  /** The year that is shown at first. */
  readonly chosen: number;
  readonly dataset: Dataset;
  readonly years: readonly YearSummary[];
  readonly parts: PosterParts;
  /** Countries that carry their name on the map of the world. */
  readonly marks: readonly CountryMark[];
  /** What the charts are drawn from. */
  readonly chart: VietnamProps;
  /** The frozen edition whose numbers these are, and, where there are newer ones, the address of the same embed with them. */
  readonly edition: { readonly name: string; readonly newest: string | null } | null;
  /** Address of another page of the site, relative to this one. */
  readonly links: {
    readonly full: string;
    readonly cities: string;
    readonly city: (id: string) => string;
    readonly data: string;
    /** The notices of what the site is made of. */
    readonly licences: string;
    /** The map as a guest. */
    readonly embed: string;
    /** The picture that stands for the page, and those of the map. */
    readonly pictures: {
      readonly share: string;
      readonly svg: string;
      readonly png: string;
      readonly animated: string;
    };
    readonly chart: (name: ChartName) => string;
    readonly story: string;
    readonly method: string;
    /** The style sheet of what lies below the full page's first screen. */
    readonly belowFoldStyle: { readonly href: string; readonly integrity: string };
    /** The same page in the other languages. */
    readonly languages: readonly {
      readonly language: string;
      readonly name: string;
      readonly href: string;
    }[];
  };
}
