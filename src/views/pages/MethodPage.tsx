// The page on method: what is counted, how well it is known, what is missing, and how to mend it. Every figure is computed.
import { reconcile, type RosterGap } from "../../../data/pipeline/reconcile.ts";
import { ScrollTable } from "../../charts/frame/ScrollTable.tsx";
import { DataText } from "../../charts/frame/DataText.tsx";
import { STALE_BEFORE, isStale } from "../../model/membership.ts";
import type { Changes } from "../../model/changelog.ts";
import type { PageContext } from "./page-context.ts";
import { Evidence } from "../method/Evidence.tsx";
import { Intakes } from "../method/Intakes.tsx";
import { PageHead } from "./PageHead.tsx";
import { SourceList } from "../method/SourceList.tsx";
import { YearTable } from "../method/YearTable.tsx";
import { cityName } from "../../model/city-name.ts";

/** Headings of CHANGELOG.md and CHANGELOG.vi.md. */
const HISTORIES = [
  ["Data", "methodData"],
  ["Site", "methodSite"],
] as const;

export function MethodPage(context: PageContext & { readonly changes: Changes }) {
  const { locale, dataset, years, links } = context;
  const { t } = locale;
  const result = reconcile(dataset);
  const estimates = years.filter(({ basis }) => basis === "estimate").map(({ year }) => year);
  return (
    <>
      <PageHead locale={locale} links={links} />
      <main class="method">
        <h1>{t("methodTitle")}</h1>
        <p class="dek">{t("methodDek")}</p>
        <section id="counted">
          <h2>{t("methodCounted")}</h2>
          <p>{t("methodAnnounced", { year: estimates.join(locale.comma) })}</p>
          <p>{t("methodPlaced")}</p>
          <p>{t("legendApart")}</p>
          <p>{t("methodNever")}</p>
        </section>
        <section id="years">
          <h2>{t("methodYears")}</h2>
          <p>{t("accountText")}</p>
          <YearTable locale={locale} dataset={dataset} years={years} />
          <p>
            {t("methodFaint", {
              count: dataset.cities.filter(isStale).length,
              year: String(STALE_BEFORE),
            })}
          </p>
        </section>
        <Intakes locale={locale} dataset={dataset} result={result} />
        <Evidence locale={locale} dataset={dataset} />
        <Rosters {...context} result={result} />
        <Rulings {...context} />
        <section id="contribute">
          <h2>{t("methodContribute")}</h2>
          <p>{t("methodContributeText")}</p>
          <ol>
            <li>{t("methodContribute1")}</li>
            <li>{t("methodContribute2")}</li>
            <li>{t("methodContribute3")}</li>
            <li>{t("methodContribute4")}</li>
          </ol>
        </section>
        <section id="licences">
          <h2>{t("methodLicences")}</h2>
          <p>{t("methodLicencesTables")}</p>
          <p>
            <a href={links.licences}>{t("methodLicencesOthers")}</a>
          </p>
          <p>{t("methodPages")}</p>
          <p>{t("disclaimer")}</p>
        </section>
        <Versions {...context} />
      </main>
    </>
  );
}

type Part = Pick<PageContext, "locale" | "dataset">;

function Rosters({ locale, dataset, result }: Part & { readonly result: ReturnType<typeof reconcile> }) {
  const { t, number } = locale;
  const namesOf = (country: string | null, names: readonly string[]): string =>
    names
      .map((name) => {
        const city = dataset.cities.find((each) => each.country === country && each.name === name);
        return city ? cityName(city, locale.language) : name;
      })
      .join(locale.comma);
  const heads = ["vnCountry", "methodRosterDate", "methodRosterCount", "growthPlaced", "source"] as const;
  const sourceOf = (gap: RosterGap): readonly string[] =>
    dataset.rosters
      .filter((row) => row.country === gap.country && row.region === gap.region && row.asOf === gap.asOf)
      .map(({ source }) => source);
  return (
    <section id="rosters">
      <h2>{t("methodRosters")}</h2>
      <p>{t("methodRostersText")}</p>
      <ScrollTable label={t("methodRosters")} heads={heads.map((head) => t(head))} class="told">
        {result.rosters.map((gap) => {
          const { country, region, asOf, count, placed, missing, further } = gap;
          const where = country === null ? region && t(region) : locale.country(country);
          return (
            <tr key={`${country ?? region} ${asOf}`}>
              <th scope="row">{where}</th>
              <td>{locale.date(asOf)}</td>
              <td>{number(count)}</td>
              <td>{number(placed)}</td>
              <td>
                {missing.length > 0 && `${t("methodRosterMissing", { names: namesOf(country, missing) })} `}
                {further.length > 0 && `${t("methodRosterFurther", { names: namesOf(country, further) })} `}
                <SourceList
                  locale={locale}
                  dataset={dataset}
                  ids={sourceOf(gap)}
                  about={where + locale.comma + locale.date(asOf)}
                />
              </td>
            </tr>
          );
        })}
      </ScrollTable>
    </section>
  );
}

function Rulings({ locale, dataset }: Part) {
  const { t } = locale;
  return (
    <section id="rulings">
      <h2>{t("methodRulings")}</h2>
      <p>{t("methodRulingsText", { count: dataset.rulings.length })}</p>
      <dl class="rulings">
        {dataset.rulings.map(({ id, question, sides, decision, decided, sources }) => (
          <div key={id} id={id}>
            <dt>
              <DataText locale={locale} words={question} />
            </dt>
            <dd>
              <small>{t("methodSides")}</small> <DataText locale={locale} words={sides} />
            </dd>
            <dd>
              <small>{t("methodDecision")}</small> <DataText locale={locale} words={decision} />
            </dd>
            <dd>
              <small>
                {locale.date(decided)} ·{" "}
                <SourceList locale={locale} dataset={dataset} ids={sources} about={question[locale.facts]} />
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The histories are written in the languages of the facts. */
function Versions({ locale, changes }: PageContext & { readonly changes: Changes }) {
  const { t, language, facts } = locale;
  const foreign = language === facts ? {} : { lang: facts, dir: "ltr" as const };
  return (
    <section id="versions">
      <h2>{t("methodVersions")}</h2>
      <p>{t("methodVersionsText")}</p>
      {HISTORIES.map(([heading, key]) => (
        <div key={key}>
          <h3>{t(key)}</h3>
          {(changes.get(heading) ?? []).map((version) => (
            <div key={version.name} {...foreign}>
              <h4>{version.name}</h4>
              <ul>
                {version.changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
