// How well each membership is known, counted by level, and where the points are from.
import { EVIDENCE, type Dataset } from "../../../data/schema.ts";
import { ScrollTable } from "../../charts/frame/ScrollTable.tsx";
import type { Locale } from "../../i18n/translate.ts";
import { EVIDENCE_SENTENCES } from "../map/city-text.ts";

const PERCENT = 100;

export function Evidence({
  locale,
  dataset: { cities },
}: {
  readonly locale: Locale;
  readonly dataset: Dataset;
}) {
  const { t, number } = locale;
  const points = cities.flatMap(({ point }) => point ?? []);
  const byHand = points.filter(({ basis }) => basis === "hand").length;
  const heads = ["methodLevel", "methodCities", "methodShare"] as const;
  return (
    <section id="evidence">
      <h2>{t("methodEvidence")}</h2>
      <p>{t("methodEvidenceText")}</p>
      <ScrollTable label={t("methodEvidence")} heads={heads.map((head) => t(head))}>
        {EVIDENCE.map((level) => {
          const count = cities.filter(({ evidence }) => evidence === level).length;
          return (
            <tr key={level}>
              <th scope="row">{t(EVIDENCE_SENTENCES[level])}</th>
              <td>{number(count)}</td>
              <td>{number((count / Math.max(1, cities.length)) * PERCENT, 1)}%</td>
            </tr>
          );
        })}
      </ScrollTable>
      <p>
        {t("methodPoints", {
          geonames: points.length - byHand,
          hand: byHand,
          none: cities.length - points.length,
        })}
      </p>
    </section>
  );
}
