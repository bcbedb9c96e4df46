// What a page of the site is written from: data, words of its language, and the addresses of others as seen from it.
import { pictureFile } from "../pictures/names.ts";
import type { PageContext } from "../views/pages/page-context.ts";
import { catalogueOf, localeOf } from "./catalogues.ts";
import { integrityOf } from "./hash.ts";
import type { BuildInputs } from "./inputs.ts";
import { LANGUAGES } from "./languages.ts";
import { LICENCE_FILE } from "./licences.ts";
import { sharePicture } from "./metadata.tsx";
import { cityPage, pathOf, relativeUrl, rootFrom, type SinglePage } from "./pages.ts";
import { stateQuery } from "../model/state-address.ts";
import { firstAndLast } from "../model/years.ts";
import type { SingleView } from "../model/view-names.ts";

export function contextOf(
  page: SinglePage,
  { data, years, parts, marks, panel, files, edition }: BuildInputs,
): PageContext {
  const locale = localeOf(page.language);
  const root = rootFrom(page.path);
  const link = (view: SingleView): string => relativeUrl(page.path, pathOf(view, page.language));
  const { state } = page;
  const shown = state?.kind === "year" ? state : null;
  return {
    locale,
    chosen: shown === null ? firstAndLast(years).last.year : Number(shown.key),
    dataset: data.dataset,
    years,
    parts,
    marks,
    chart: {
      locale,
      data,
      root,
      panel: page.view === "full" ? { ...panel, file: root + files.coast.file } : panel,
    },
    edition: edition ? { name: edition.name, newest: edition.isCurrent ? null : link(page.view) } : null,
    links: {
      full: link("full") + (shown === null ? "" : stateQuery(shown)),
      cities: link("cities"),
      city: (id) => relativeUrl(page.path, cityPage(id, locale.facts).path),
      data: `${root}data/`,
      licences: root + LICENCE_FILE,
      embed: link("embed-map"),
      pictures: {
        share: root + sharePicture(page),
        svg: root + pictureFile("map", page.language, "svg"),
        png: root + pictureFile("map", page.language, "print"),
        animated: root + pictureFile("map", page.language, "animated"),
      },
      chart: link,
      story: link("story"),
      method: link("method"),
      belowFoldStyle: {
        href: root + files.belowFoldStyle.file,
        integrity: integrityOf(files.belowFoldStyle.text),
      },
      languages: LANGUAGES.filter((language) => language !== page.language).map((language) => ({
        language,
        name: catalogueOf(language).words.languageName,
        href: relativeUrl(page.path, pathOf(page.view, language)),
      })),
    },
  };
}
