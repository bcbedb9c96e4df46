// A city's page names the others of its country and year, or leads to the table where they are too many to name.
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { en, meta } from "../../i18n/en.ts";
import { createLocale } from "../../i18n/translate.ts";
import { createCityFacts } from "../../model/city-facts.ts";
import { CityPage } from "./CityPage.tsx";

const dataset = loadDataset("data");
const factsOf = createCityFacts({ dataset, vietnam: loadVietnam("data") });
const locale = createLocale(meta, en);
const NETWORK = { first: 2013, opened: 2015, last: 2025 };
const links = {
  full: "full",
  cities: "table",
  map: "map",
  country: "country",
  countryPage: "country page",
  yearPage: "year page",
  embed: "embed",
  report: null,
  city: (id: string) => `../${id}/`,
  languages: [],
};

/** The addresses of a page whose country has so many other members. */
function linksWith(count: number): readonly string[] {
  const facts = factsOf("vn-vinh");
  const country = Array.from({ length: count }, (_, i) => ({ ...facts.city, id: `vn-${i}`, name: `N ${i}` }));
  const html = renderToString(
    <CityPage locale={locale} facts={{ ...facts, country }} network={NETWORK} map={null} links={links} />,
  );
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
}

test("some are named", () => expect(linksWith(200)).toContain("../vn-199/"));

test("more are in the table", () => {
  const [few, many] = [linksWith(200), linksWith(201)];
  expect(many).not.toContain("../vn-199/");
  expect(many.filter((href) => href === "table")).toHaveLength(
    few.filter((href) => href === "table").length + 1,
  );
});

test("the bar is hollow from the day on which the unit that was admitted ended", () => {
  const { cities } = loadVietnam("data");
  for (const { id, fate, fateOn } of cities) {
    const html = renderToString(
      <CityPage locale={locale} facts={factsOf(id)} network={NETWORK} map={null} links={links} />,
    );
    const [bar = ""] = /<div class="bar .*?<\/div>/s.exec(html) ?? [];
    const [drawn = "", ...keys] = bar.split("</svg>");
    const share = (kind: string, name: string): number =>
      Number(new RegExp(`class="${kind}"[^>]* ${name}="([\\d.]+)%"`).exec(drawn)?.[1]);
    if (fate !== "ended") {
      expect(drawn).not.toContain('class="after"');
      continue;
    }
    const [year = 0, month = 0] = fateOn.split("-").map(Number);
    const at = ((year + (month - 1) / 12 - NETWORK.first) / (NETWORK.last + 1 - NETWORK.first)) * 100;
    expect(share("after", "x")).toBeCloseTo(at, 0);
    expect(share("member", "x") + share("member", "width")).toBeCloseTo(share("after", "x"), 1);
    expect(share("after", "x") + share("after", "width")).toBeCloseTo(100, 1);
    expect(keys.join("")).toContain(locale.t("cityFateEnded", { date: locale.date(fateOn) }));
  }
  expect(cities.some(({ fate }) => fate === "ended")).toBe(true);
});
