// An address that names a frozen edition (`?edition=2025-12`): goes to its embed, or says that there is none.
import { asOf, editions } from "virtual:data/editions";
import { folderOf } from "../../i18n/language-folder.ts";
import { createLocale } from "../../i18n/translate.ts";
import { editionPath } from "../../model/edition.ts";
import { isRecord } from "../../model/is-record.ts";
import { queryString, readQuery } from "../../model/query.ts";
import { writeView } from "../../model/view-query.ts";
import { fetchText } from "../page/fetch-text.ts";
import type { PageRuntime } from "../page/start-page.tsx";

/** The view in the path of its embed, of a state's or not. */
const VIEW = /\/embed\/([\w-]+)\/(?:[\w-]+\/)?(?:index\.html)?$/;

/** One of the dialog's words: no page carries what hardly any needs, and the dialog's own reader would be a file more. */
async function fetchWords(address: string): Promise<Readonly<Record<"editionGone", string>>> {
  const pack: unknown = JSON.parse(await fetchText(address));
  const words = isRecord(pack) ? pack["words"] : null;
  const editionGone = isRecord(words) ? words["editionGone"] : null;
  if (typeof editionGone !== "string") throw new TypeError(`${address} has no word editionGone`);
  return { editionGone };
}

/**
 * `asked`: YYYY-MM. What the address says besides is kept, and so is the state of a state's own page. Rejects where the
 * words do not come.
 */
export async function openEdition(
  window: Window,
  asked: string,
  { state, page, home }: PageRuntime,
): Promise<void> {
  const { document, location } = window;
  const { pathname, search, hash } = location;
  if (pathname.includes(`/${editionPath(asked)}`)) return;
  const folder = page.root + folderOf(page.writing.code);
  if (!editions.includes(asked)) {
    const { t, date } = createLocale(page.writing, await fetchWords(`${folder}embed/dialog.json`));
    const line = document.createElement("p");
    line.textContent = t("editionGone", { edition: asked, month: date(asOf.slice(0, 7)) });
    document.querySelector(".embed")?.prepend(line);
    return;
  }
  const parameters = readQuery(writeView(state.view.peek(), home, search));
  parameters.delete("edition");
  const { country } = document.documentElement.dataset;
  if (country !== undefined && !parameters.has("country")) parameters.set("country", country);
  location.replace(
    `${folder}${editionPath(asked)}embed/${VIEW.exec(pathname)?.[1] ?? "map"}/${queryString(parameters)}${hash}`,
  );
}
