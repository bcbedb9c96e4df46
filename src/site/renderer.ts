// What the build and the development server run, inside Vite: the whole site, or the one page that is asked for.
import { DATA_LANGUAGES } from "../../data/schema.ts";
import type { SiteData } from "../charts/frame/chart-data.ts";
import { createCityFacts } from "../model/city-facts.ts";
import { buildPictures, type PictureFile } from "../pictures/all-pictures.ts";
import { buildStatePictures } from "../pictures/state-pictures.ts";
import { statesOf } from "../model/state-facts.ts";
import { buildSite } from "./build-site.ts";
import { localeOf } from "./catalogues.ts";
import type { TextFile } from "./hash.ts";
import {
  buildEditionInputs,
  buildInputs,
  sharedFiles,
  type BuildEnvironment,
  type BuildInputs,
  type FrozenEdition,
} from "./inputs.ts";
import { editionPages, PAGES, stateEmbed, statePage } from "./pages.ts";
import { createStateEmbeds, renderPage } from "./render-page.tsx";
import { createStatePages } from "./render-state-page.tsx";

export interface Renderer {
  /** Every picture, in the languages of the facts, as SVG; each is composed when it is asked for. */
  readonly pictures: () => Iterable<PictureFile>;
  /** Every page and what is written with them; `others`: the files that there are besides. */
  readonly site: (others: readonly TextFile[]) => readonly TextFile[];
  /** The text of a path from the site's root, a page's ending in "/"; null where there is none. */
  readonly path: (path: string) => string | null;
}

/** The tables of a frozen edition, and what it is. */
export type EditionData = Pick<FrozenEdition, "name" | "isCurrent"> & { readonly data: SiteData };

export function createRenderer(
  data: SiteData,
  environment: BuildEnvironment,
  editions: readonly EditionData[] = [],
): Renderer {
  const inputs = buildInputs(data, environment);
  const frozen = editions.map((edition) => buildEditionInputs(edition.data, environment, edition));
  return {
    pictures: () => picturesOf(inputs),
    site: (others) => buildSite(inputs, others, frozen),
    path: (path) => renderPath(path, inputs, frozen),
  };
}

function* picturesOf({ data, years, parts, panel, land }: BuildInputs): Iterable<PictureFile> {
  const factsOf = createCityFacts(data);
  for (const language of DATA_LANGUAGES) {
    const inputs = { locale: localeOf(language), data, years, parts, panel, land, factsOf };
    yield* buildPictures(inputs);
    for (const state of statesOf(data.dataset.cities, years)) yield* buildStatePictures(state, inputs);
  }
}

function renderPath(path: string, inputs: BuildInputs, editions: readonly BuildInputs[]): string | null {
  const page = PAGES.find((each) => each.path === path);
  if (page) return renderPage(page, inputs).html;
  for (const state of statesOf(inputs.data.dataset.cities, inputs.years))
    for (const language of DATA_LANGUAGES) {
      if (statePage(state, language).path === path) return createStatePages(inputs)(state, language).html;
      if (stateEmbed(state, language).path === path) return createStateEmbeds(inputs)(state, language).html;
    }
  for (const each of editions) {
    const frozen = editionPages(each.edition?.name ?? "").find((one) => one.path === path);
    if (frozen) return renderPage(frozen, each).html;
  }
  if (path.endsWith("/")) return null;
  const isAsked = ({ file }: TextFile): boolean => file === path;
  const found = sharedFiles(inputs.files).find(isAsked);
  return (found ?? buildSite({ ...inputs, cityPages: false }, [], editions).find(isAsked))?.text ?? null;
}
