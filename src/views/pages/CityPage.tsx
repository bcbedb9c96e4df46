// The page of a city: when it joined and how that is known, its neighbours, and every source.
import type { City, Sighting } from "../../../data/schema.ts";
import type { Fate } from "../../../data/schema-vietnam.ts";
import type { Key, Locale } from "../../i18n/translate.ts";
import { UNTRANSLATED } from "../../i18n/untranslated.ts";
import type { CityFacts, Reason, Reference } from "../../model/city-facts.ts";
import { cityFactTexts } from "../map/city-text.ts";
import { joiningText } from "./state-words.ts";
import { Locator, type LocatorMap } from "./Locator.tsx";
import { MembershipBar, type NetworkYears } from "./MembershipBar.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { PageHead } from "./PageHead.tsx";
import { DataText } from "../../charts/frame/DataText.tsx";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { cityName } from "../../model/city-name.ts";

export interface CityLinks {
  readonly full: string;
  readonly cities: string;
  readonly map: string;
  /** The map with its country, the country's page, and that of the year in which, or by which, it joined. */
  readonly country: string;
  readonly countryPage: string;
  readonly yearPage: string;
  readonly embed: string;
  /** Where a mistake can be reported; null where the site has no such place. */
  readonly report: string | null;
  /** The page of another city. */
  readonly city: (id: string) => string;
  readonly languages: readonly {
    readonly language: string;
    readonly name: string;
    readonly href: string;
  }[];
}

export interface CityPageProps {
  readonly locale: Locale;
  readonly facts: CityFacts;
  readonly network: NetworkYears;
  /** null where the city has no point. */
  readonly map: LocatorMap | null;
  readonly links: CityLinks;
}

export function CityPage(props: CityPageProps) {
  const { locale, facts, network, map, links } = props;
  const { city, cohort } = facts;
  const { t, language } = locale;
  return (
    <>
      <PageHead locale={locale} links={links}>
        <a href={links.cities}>{t("citiesTitle")}</a>
      </PageHead>
      <main class="city">
        {/* Reading views know an article by such a class. */}
        <div class="first content">
          <h1 translate={UNTRANSLATED}>{cityName(city, language)}</h1>
          <p class={`where ${city.region}`}>
            <a href={links.countryPage}>{locale.country(city.country)}</a> · {t(city.region)}
          </p>
          <OtherName {...props} />
          <Joining {...props} />
          <MembershipBar locale={locale} facts={facts} network={network} />
          <Links {...props} />
        </div>
        {map && <Locator locale={locale} facts={facts} map={map} />}
        <div class="known">
          <Membership {...props} />
          <Sightings {...props} />
          <Sources {...props} />
        </div>
        <Nearest {...props} />
        <Compatriots {...props} />
        {cohort.length > 0 && (
          <section class="wide">
            <h2>
              <a href={links.yearPage}>{t("cityCohort", { year: String(city.joined) })}</a>
            </h2>
            <CityNames {...props} cities={cohort} />
          </section>
        )}
      </main>
      {map && (
        <footer>
          {t("creditsShort")} · {t("disclaimer")}
        </footer>
      )}
    </>
  );
}

/** The first that is said, with its source. */
const Joining = ({ locale, facts }: CityPageProps) => (
  <p class="joining">
    {joiningText(locale, facts)} <SourceLink source={facts.joining.source} page={locale.language} />
    {facts.intake && (
      <>
        {" "}
        {locale.t("cityIntake", {
          year: String(facts.city.joined),
          date: locale.date(facts.intake.announced),
        })}{" "}
        <SourceLink source={facts.intake.source} page={locale.language} />
      </>
    )}
  </p>
);

function Nearest(props: CityPageProps) {
  const { locale, facts } = props;
  const { t } = locale;
  if (facts.near.length === 0) return null;
  return (
    <section>
      <h2>{t("cityNear")}</h2>
      <p class="quiet">{t("cityNearNote")}</p>
      <ol>
        {facts.near.map(({ city, km }) => (
          <li key={city.id}>
            <CityLink {...props} city={city} />
            {locale.comma}
            {locale.country(city.country)}: {t("cityKm", { km: Math.max(1, Math.round(km)) })}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The others of its country. */
function Compatriots(props: CityPageProps) {
  const { locale, facts } = props;
  const { t } = locale;
  const country = locale.country(facts.city.country);
  return (
    <section class="wide">
      <h2>{t("cityOthers", { country })}</h2>
      {facts.country.length === 0 ? (
        <p>{t("cityOthersNone", { country })}</p>
      ) : (
        <CityNames {...props} cities={facts.country} />
      )}
    </section>
  );
}

/** The name in the other of the two languages of the tables, where it is another. */
function OtherName({ locale: { t, language }, facts: { city } }: CityPageProps) {
  const { name, nameVi } = city;
  if (nameVi === null || nameVi === name) return null;
  const [other, lang] = language === "vi" ? [name, "en"] : [nameVi, "vi"];
  const [before = "", after = ""] = t("cityOther").split("{name}");
  return (
    <p>
      {before}
      <span lang={lang}>{other}</span>
      {after}
    </p>
  );
}

/** null: what became of it says all there is. */
const FATE_KEYS = {
  ended: "cityFateEnded",
  enlarged: "cityFateEnlarged",
  kept: null,
} as const satisfies Record<Fate, Key | null>;

function Membership({ locale, facts: { city, entry, vietnam } }: CityPageProps) {
  const { t, date, facts } = locale;
  const fate = vietnam && FATE_KEYS[vietnam.fate];
  return (
    <section>
      <h2>{t("cityMembership")}</h2>
      <ul>
        {cityFactTexts(entry, locale)
          .slice(1)
          .map((text) => (
            <li key={text}>{text}</li>
          ))}
        {entry.awards.length === 0 && <li>{t("cityNoAward")}</li>}
        {city.point === null && <li>{t("citiesNoPoint")}</li>}
        {vietnam && (
          <li>
            {fate && `${t(fate, { date: date(vietnam.fateOn) })} `}
            {vietnam.became[facts]}
          </li>
        )}
      </ul>
    </section>
  );
}

const STATE_KEYS = {
  joined: "sightingJoined",
  member: "sightingMember",
  left: "sightingLeft",
  absent: "sightingAbsent",
} as const satisfies Record<Sighting["state"], Key>;

/** A line of dated dots, oldest first. */
function Sightings({ locale, facts: { city, sightings } }: CityPageProps) {
  const { t, date, language } = locale;
  return (
    <section>
      <h2>{t("sightings")}</h2>
      <ol class={`seen ${city.region}`}>
        {sightings.map(({ sighting, source }) => (
          <li key={`${sighting.date} ${source.id} ${sighting.state}`} class={sighting.dated}>
            <b>{date(sighting.date)}</b> {t(STATE_KEYS[sighting.state])}:{" "}
            <SourceLink source={source} page={language} about={date(sighting.date)} />{" "}
            {sighting.dated === "inferred" && <small>{t("sightingInferred")}</small>}
            <span class="says">{sighting.says[locale.facts]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Links({ locale, facts: { city }, links }: CityPageProps) {
  const { t } = locale;
  return (
    <ul class="acts">
      <li>
        <a href={links.map}>{t("cityMap")}</a>
      </li>
      <li>
        <a href={links.country}>{t("cityCountry", { country: locale.country(city.country) })}</a>
      </li>
      <li>
        <a href={links.embed}>{t("cityEmbed")}</a>
      </li>
      {links.report !== null && (
        <li>
          <a href={links.report} rel="external">
            {t("cityReport")}
          </a>
        </li>
      )}
      <ShareLink t={t} />
    </ul>
  );
}

const CityLink = ({ locale, links, city }: CityPageProps & { readonly city: City }) => (
  <a href={links.city(city.id)}>{cityName(city, locale.language)}</a>
);

/** More names than this are left to the table of all cities: else pages would grow with the square of the network. */
const LISTED = 200;

function CityNames(props: CityPageProps & { readonly cities: readonly City[] }) {
  const { locale, cities, links } = props;
  if (cities.length > LISTED)
    return (
      <p>
        <a href={links.cities}>{locale.t("citiesTitle")}</a>
      </p>
    );
  const sorted = cities.toSorted((a, b) =>
    locale.compare(cityName(a, locale.language), cityName(b, locale.language)),
  );
  return (
    <ul class="names">
      {sorted.map((city) => (
        <li key={city.id}>
          <CityLink {...props} city={city} />
        </li>
      ))}
    </ul>
  );
}

function Sources({ locale, facts: { city, references } }: CityPageProps) {
  const { t, date, language } = locale;
  const reasonText = (reason: Reason): string => {
    if (reason.kind === "award") return t("sourceAward", { year: String(reason.year) });
    if (reason.kind === "roster") return t("sourceRoster", { date: date(reason.asOf) });
    return t(SOURCE_KEYS[reason.kind]);
  };
  const published = ({ source }: Reference): string =>
    source.published === null ? "" : `${locale.comma}${date(source.published)}`;
  return (
    <section>
      <h2>{t("citySources")}</h2>
      <ul>
        {references.map((reference) => {
          const reasons = reference.reasons.map(reasonText).join(locale.semicolon);
          return (
            <li key={reference.source.id}>
              <SourceLink source={reference.source} page={language} about={reasons} />
              {published(reference)}: {reasons}
            </li>
          );
        })}
      </ul>
      {city.note.en !== "" && (
        <>
          <h3>{t("cityNote")}</h3>
          <p>
            <DataText locale={locale} words={city.note} />
          </p>
        </>
      )}
    </section>
  );
}

const SOURCE_KEYS = {
  joined: "sourceJoined",
  admitted: "sourceAdmitted",
  fate: "sourceFate",
} as const satisfies Record<Exclude<Reason["kind"], "award" | "roster">, Key>;
