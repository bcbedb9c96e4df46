// The page of a year, a country or a region: what is announced, what is named, its picture, its cities; one click from the map.
import type { ComponentChildren } from "preact";
import type { City, Dataset } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";
import { UNTRANSLATED } from "../../i18n/untranslated.ts";
import { cityName } from "../../model/city-name.ts";
import type { MapAddress } from "../../model/state-address.ts";
import type { YearSummary } from "../../model/years.ts";
import { ShareLink } from "./ShareLink.tsx";
import { PageHead } from "./PageHead.tsx";

export interface StateLinks {
  readonly full: string;
  readonly cities: string;
  /** The map in this state. */
  readonly map: string;
  /** The same as a guest. */
  readonly embed: string;
  /** Why there are two numbers. */
  readonly why: string;
  /** The page of another state. */
  readonly page: (state: MapAddress) => string;
  readonly languages: readonly {
    readonly language: string;
    readonly name: string;
    readonly href: string;
  }[];
}

export interface StatePicture {
  readonly share: string;
  readonly square: string;
  readonly alt: string;
  /** Sizes of both in pixels. */
  readonly sizes: Readonly<Record<"share" | "square", { readonly width: number; readonly height: number }>>;
}

export interface StateFrameProps {
  readonly locale: Locale;
  readonly title: string;
  readonly picture: StatePicture;
  readonly links: StateLinks;
}

/** What the page of a state is written from, whichever it is of. */
export interface StatePageProps extends StateFrameProps {
  readonly dataset: Dataset;
  readonly years: readonly YearSummary[];
}

/** What every one of these pages has; `where`: a line under the title, `lead`: what is said first. */
export function StateFrame({
  locale,
  title,
  picture,
  links,
  where,
  lead,
  children,
}: StateFrameProps & {
  readonly where?: ComponentChildren;
  readonly lead: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { t } = locale;
  const { share, square, alt, sizes } = picture;
  return (
    <>
      <PageHead locale={locale} links={links}>
        <a href={links.cities}>{t("citiesTitle")}</a>
      </PageHead>
      <main class="city state">
        <div class="first wide">
          <h1>{title}</h1>
          {where}
          {lead}
          <ul class="acts">
            <li>
              <a href={links.map}>{t("cityMap")}</a>
            </li>
            <li>
              <a href={links.embed}>{t("stateEmbed")}</a>
            </li>
            <ShareLink t={t} />
          </ul>
          <picture>
            <source media="(max-width: 40rem)" srcset={square} {...sizes.square} />
            <img src={share} alt={alt} {...sizes.share} />
          </picture>
        </div>
        {children}
      </main>
      <footer class="state">
        {t("creditsShort")} · {t("disclaimer")}
      </footer>
    </>
  );
}

/** Names of cities in the order of the alphabet, each a link to its page. */
export function CityLinks({
  locale,
  cities,
  links,
}: Pick<StateFrameProps, "locale" | "links"> & { readonly cities: readonly City[] }) {
  const name = (city: City): string => cityName(city, locale.language);
  return (
    <ul class="names" translate={UNTRANSLATED}>
      {cities
        .toSorted((a, b) => locale.compare(name(a), name(b)))
        .map((city) => (
          <li key={city.id}>
            <a href={links.page({ kind: "city", key: city.id })}>{name(city)}</a>
          </li>
        ))}
    </ul>
  );
}
