// What each intake announced, what of it is known, and what is missing.
import { ScrollTable } from "../../charts/frame/ScrollTable.tsx";
import { Gaps, type IntakesProps } from "./Gaps.tsx";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { rangeOf } from "./YearTable.tsx";

export function Intakes({ locale, dataset, result }: IntakesProps) {
  const { t, number } = locale;
  const heads = [
    "methodIntake",
    "intakeAnnounced",
    "growthListed",
    "intakeLikely",
    "growthPlaced",
    "intakeMissing",
    "source",
  ] as const;
  const sourceOf = (announced: string) => {
    const id = dataset.cohorts.find((cohort) => cohort.announced === announced)?.source;
    return dataset.sources.find((source) => source.id === id);
  };
  const exits = dataset.cities.filter(({ left, leftBy }) => left !== null || leftBy !== null).length;
  return (
    <section id="intakes">
      <h2>{t("methodIntakes")}</h2>
      <p>{t("methodIntakesText")}</p>
      <ScrollTable label={t("methodIntakes")} heads={heads.map((head) => t(head))}>
        {result.cohorts.map(({ announced, cities, listed, likely, placed, missing }) => {
          const source = sourceOf(announced);
          return (
            <tr key={announced}>
              <th scope="row">{locale.date(announced)}</th>
              <td>{number(cities)}</td>
              <td>{number(listed)}</td>
              <td>{number(likely)}</td>
              <td>{number(placed)}</td>
              <td>{rangeOf(missing.least, missing.most, number)}</td>
              <td>
                {source && (
                  <SourceLink source={source} page={locale.language} about={locale.date(announced)} />
                )}
              </td>
            </tr>
          );
        })}
      </ScrollTable>
      <Gaps locale={locale} dataset={dataset} result={result} />
      <p>
        {t("methodBy", { count: dataset.cities.filter(({ joined }) => joined === null).length })}{" "}
        {exits === 0 ? t("methodLeftNone") : t("methodLeft", { count: exits })}
      </p>
    </section>
  );
}
