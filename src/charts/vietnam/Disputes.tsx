// Where the sources disagree on Viet Nam: the question, both sides with links, and what this page does about it.
import type { VNode } from "preact";
import { Figure } from "../frame/Figure.tsx";
import { SourceLink } from "../frame/SourceLinks.tsx";
import { DataText } from "../frame/DataText.tsx";
import type { ChartHead, ChartProps } from "../frame/chart-data.ts";

export const disputesHead = ({ locale, data }: ChartProps): ChartHead => ({
  title: locale.t("vnDisputesTitle", { count: data.vietnam.disputes.length }),
  subtitle: locale.t("vnDisputesSub"),
});

export function VietnamDisputes(props: ChartProps): VNode {
  const { locale, data } = props;
  const { disputes } = data.vietnam;
  return (
    <Figure {...props} name="vietnam-sources" {...disputesHead(props)} sources={[]}>
      <table class="disputes">
        <thead>
          <tr>
            <th scope="col">{locale.t("vnQuestion")}</th>
            <th scope="col">{locale.t("vnSides")}</th>
            <th scope="col">{locale.t("vnDecision")}</th>
          </tr>
        </thead>
        <tbody>
          {disputes.map(({ id, question, sides, decision }) => (
            <tr key={id}>
              <th scope="row">
                <DataText locale={locale} words={question} />
              </th>
              <td>
                <ul>
                  {sides.map(({ words, source }) => (
                    <li key={source}>
                      <DataText locale={locale} words={words} /> (
                      <SourceLink {...props} id={source} about={question[locale.facts]} />)
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <small>{locale.t("vnDecision")}:</small> <DataText locale={locale} words={decision} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}
