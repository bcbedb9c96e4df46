// Names and numbers of countries on the poster of the whole world, where it is wide; the year's is seen.
import { PerYear } from "../../charts/frame/PerYear.tsx";
import type { Locale } from "../../i18n/translate.ts";
import { toFrame } from "../../model/mercator.ts";
import { ASPECTS, placeBox } from "../../model/places.ts";
import { round } from "../../model/round.ts";
import type { CountryMark } from "../../map/country-marks.ts";

const FRAME = { width: ASPECTS.wide, height: 1 };

/** The legend and the list of countries tell the same to those who do not see it. */
export const CountryNames = ({
  marks,
  locale,
}: {
  readonly marks: readonly CountryMark[];
  readonly locale: Pick<Locale, "country" | "number">;
}) => (
  <>
    {marks.map(({ country, at, side, counts }) => {
      const [x, y] = toFrame(...at, placeBox("world", FRAME), FRAME);
      const across = (100 * x) / FRAME.width;
      return (
        <b
          key={country}
          class={`named ${country}`}
          aria-hidden="true"
          style={`${side === "left" ? "right" : "left"}:${round(side === "left" ? 100 - across : across, 1)}%;top:${round(100 * y, 1)}%`}
        >
          <PerYear
            years={counts}
            of={({ count }) => (count === 0 ? "" : `${locale.country(country)} ${locale.number(count)}`)}
          />
        </b>
      );
    })}
  </>
);
