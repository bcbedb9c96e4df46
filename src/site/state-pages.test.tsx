// Every kind of state as it is written: what machines read of it is what the page and the tables say, in its language.
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { loadVietnam } from "../../data/pipeline/load-vietnam.ts";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { accountOf } from "../model/account.ts";
import { isStale, STALE_BEFORE } from "../model/membership.ts";
import { placeFacts, statesOf } from "../model/state-facts.ts";
import { statePath, stateQuery, type MapAddress } from "../model/state-address.ts";
import { buildYears } from "../model/years.ts";
import { localeOf } from "./catalogues.ts";
import { buildInputs } from "./inputs.ts";
import { buildOEmbed } from "./metadata.tsx";
import { mapHeadline } from "../views/map/map-headline.ts";
import { createStateEmbeds } from "./render-page.tsx";
import { createStatePages } from "./render-state-page.tsx";
import { ENVIRONMENT, SITE } from "./testing/environment.ts";

const data = { dataset: loadDataset("data"), vietnam: loadVietnam("data") };
const { dataset } = data;
const years = buildYears(dataset);
const last = years.at(-1)!;
const inputs = buildInputs(data, ENVIRONMENT);
const renderState = createStatePages(inputs);
const renderEmbed = createStateEmbeds(inputs);

const states = statesOf(dataset.cities, years);
/** All but the cities, of which there are hundreds alike, and some of these. */
const some = states.filter(
  ({ kind, key }, i) =>
    kind !== "city" || i % 97 === 0 || key.startsWith("vn-") || key === "ke-kuno-consortium",
);
const cases = some.flatMap((state) =>
  DATA_LANGUAGES.map((language) => [`${language} ${statePath(state)}`, state, language] as const),
);

/** Vietnamese compounds are bound by spaces that do not break. */
const documentOf = (html: string): Document =>
  parseHTML(html.replaceAll("\u00a0", " ")).document as unknown as Document;
const contents = (document: Document, property: string): readonly (string | null)[] =>
  Array.from(document.querySelectorAll(`meta[property="${property}"], meta[name="${property}"]`), (meta) =>
    meta.getAttribute("content"),
  );

/** The number that a state is about, as the tables have it; null where it is a city's. */
function numberOf(state: MapAddress): number | null {
  if (state.kind === "city") return null;
  if (state.kind === "year") return years.find(({ year }) => String(year) === state.key)!.members;
  return placeFacts(state, dataset.cities, last.year).members.length;
}

test("every state has a key of its own, whatever its kind", () =>
  expect(new Set(states.map(({ key }) => key)).size).toBe(states.length));

describe.each(cases)("%s", (_, state, language) => {
  const { page, words, html } = renderState(state, language);
  const document = documentOf(html);
  const locale = localeOf(language);
  const root = `${SITE}${language === "en" ? "" : "vi/"}`;
  /** The square picture of a city stands on no page, and there is none. */
  const sizes = state.kind === "city" ? ["1200x630"] : ["1200x630", "1080x1080"];
  const pictures = sizes.map((size) => `${root}pictures/${state.kind}/${state.key}-${size}.png`);

  test("Open Graph says what the page is, with its pictures", () => {
    expect(contents(document, "og:title")).toEqual([document.title]);
    expect(contents(document, "og:type")).toEqual(["website"]);
    expect(contents(document, "og:url")).toEqual([SITE + page.path]);
    expect(contents(document, "og:image")).toEqual(pictures);
    expect(contents(document, "og:image:width")).toEqual(sizes.map((size) => size.split("x")[0]));
    expect(contents(document, "og:image:height")).toEqual(sizes.map((size) => size.split("x")[1]));
    expect(contents(document, "og:image:alt")).toEqual(sizes.map(() => words.picture));
    expect(contents(document, "og:description")).toEqual(contents(document, "description"));
    expect(contents(document, "og:locale")).toEqual([language === "en" ? "en_GB" : "vi_VN"]);
    // An array's properties stand behind the member that they are of.
    const order = Array.from(document.querySelectorAll("meta[property^='og:image']"), (meta) =>
      meta.getAttribute("property"),
    );
    const one = ["og:image", "og:image:type", "og:image:width", "og:image:height", "og:image:alt"];
    expect(order).toEqual(sizes.flatMap(() => one));
  });

  test("it names itself, its other language and the one for all others", () => {
    const links = Array.from(document.querySelectorAll("link[rel]"), (link) => [
      link.getAttribute("hreflang") ?? link.getAttribute("rel"),
      link.getAttribute("href"),
    ]);
    const there = (code: string): string => `${SITE}${code === "en" ? "" : "vi/"}${statePath(state)}`;
    expect(links).toContainEqual(["canonical", SITE + page.path]);
    expect(links).toContainEqual(["en", there("en")]);
    expect(links).toContainEqual(["vi", there("vi")]);
    expect(links).toContainEqual(["x-default", there("en")]);
    expect(document.documentElement.lang).toBe(language);
  });

  test("title and text have the state's own number", () => {
    const number = numberOf(state);
    if (number === null) return expect(document.title).toContain(document.querySelector("h1")!.textContent!);
    const text = `${words.description} ${words.title}`;
    expect(text).toContain(locale.number(number));
    const main = document.querySelector("main")!.textContent!;
    expect(main).toContain(locale.number(number));
    if (state.kind === "year") return expect(words.title).toContain(state.key);
    const { announced } = accountOf(dataset, placeFacts(state, dataset.cities, 0).scope, last.year);
    // A count is told beside the number of those that are named, never as it.
    if (announced === null) expect(main).toContain(locale.t("placeUncounted"));
    else expect(main).toContain(locale.date(announced.asOf));
  });

  test("as many may have left as are drawn faint, and what is drawn beyond the named has a key", () => {
    if (state.kind !== "country" && state.kind !== "region") return;
    const { members, scope } = placeFacts(state, dataset.cities, last.year);
    const main = document.querySelector("main")!.textContent!;
    const count = members.filter(isStale).length;
    const said = locale.t("placeFaint", { count, year: String(STALE_BEFORE) });
    expect(main.includes(said)).toBe(count > 0);
    const beyond = years.some(({ year }) => (accountOf(dataset, scope, year).unnamed?.least ?? 0) > 0);
    expect(document.querySelectorAll(".key .unnamed")).toHaveLength(beyond ? 1 : 0);
  });

  test("why not all are placed is asked where not all are", () => {
    if (state.kind === "city") return;
    const [all, placed] =
      state.kind === "year"
        ? years
            .filter(({ year }) => String(year) === state.key)
            .flatMap((each) => [each.members, each.placed])
        : [placeFacts(state, dataset.cities, last.year)].flatMap((facts) => [
            facts.members.length,
            facts.placed,
          ]);
    expect(document.querySelectorAll('a[href$="#two-numbers"]')).toHaveLength(
      placed! < all! && placed! > 0 ? 1 : 0,
    );
  });

  test("JSON-LD is of this page, in its language", () => {
    const [block] = document.querySelectorAll('script[type="application/ld+json"]');
    const { "@graph": graph } = JSON.parse(block!.textContent!) as { "@graph": Record<string, unknown>[] };
    expect(graph).toHaveLength(1);
    expect(graph[0]).toMatchObject({
      "@type": "WebPage",
      name: words.title,
      url: SITE + page.path,
      inLanguage: words.tag,
      image: pictures.map((contentUrl) => ({ "@type": "ImageObject", contentUrl })),
    });
  });

  test("its embed begins in the state, and answers as itself", () => {
    const embed = renderEmbed(state, language);
    const guest = documentOf(embed.html);
    const address = `${root}embed/map/${state.key}/`;
    expect(SITE + embed.page.path).toBe(address);
    // Search engines are led to the page.
    expect(guest.querySelector("link[rel=canonical]")!.getAttribute("href")).toBe(SITE + page.path);
    expect(contents(guest, "og:image")).toEqual(pictures.slice(0, 1));
    expect(guest.title).toBe(embed.words.title);
    // The numbers under the heading are the world’s.
    if (state.kind !== "year") expect(embed.words.title).toContain(locale.number(last.members));
    // A year is only where the reader begins: the headline of the map holds in all of them.
    const headline = state.kind === "year" ? mapHeadline(locale, years) : embed.words.title;
    expect(guest.querySelector("h1")!.textContent).toBe(headline);
    const shown = guest.querySelector("[name=year][checked]")!.getAttribute("value");
    expect(shown).toBe(state.kind === "year" ? state.key : String(last.year));
    const { place, city, country } = (guest.documentElement as HTMLElement).dataset;
    const asked = { region: place, city, country: country?.toLowerCase(), year: shown };
    expect(asked[state.kind]).toBe(state.key);

    const answerAt = (each: Document): string | null =>
      each.querySelector('link[type="application/json+oembed"]')!.getAttribute("href");
    expect(answerAt(guest)).toBe(`${address}oembed.json`);
    expect(answerAt(document)).toBe(`${address}oembed.json`);
    const answer = JSON.parse(buildOEmbed(embed.page, embed.words, SITE)) as Record<string, unknown>;
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      title: guest.title,
      provider_url: root,
      thumbnail_url: pictures[0],
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const frame = documentOf(`<body>${String(answer["html"])}</body>`);
    expect(frame.querySelector("iframe")!.getAttribute("src")).toBe(address);
    expect(frame.querySelector("iframe")!.getAttribute("title")).toBe(guest.title);
    expect(frame.querySelector("blockquote a")!.getAttribute("href")).toBe(root + statePath(state));
  });

  test("every address in it leads to a page that is written", () => {
    const below = ["", "cities/"].concat(
      states.flatMap((each) => [statePath(each), `embed/map/${each.key}/`]),
    );
    const written = new Set(below.flatMap((path) => [path, `vi/${path}`]));
    const own = Array.from(
      document.querySelectorAll("body a[href]"),
      (link) => new URL(link.getAttribute("href")!, SITE + page.path),
    ).filter(({ href }) => href.startsWith(SITE));
    expect(own.length).toBeGreaterThan(3);
    for (const { pathname } of own) expect(written).toContain(pathname.replace("/lc/", ""));
    const queries = own.map(({ search }) => search).filter((query) => query !== "");
    expect(queries).toContain(stateQuery(state));
  });
});
