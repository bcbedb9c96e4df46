// Opens the dialog that sets an embed up; fetched when it is asked for.
import { signal, type Signal } from "@preact/signals";
import { render } from "preact";
import { EMBED_KEYS, type EmbedLocale } from "../../i18n/key-sets.ts";
import { createLocale } from "../../i18n/translate.ts";
import { readEmbedDialogData } from "../../model/embed-dialog-data.ts";
import { readSearchData, type SearchData } from "../../model/search-data.ts";
import type { MapState } from "../../state/map-state.ts";
import { DATA_LANGUAGES } from "../../../data/schema.ts";
import { isKnownState } from "../../model/state-facts.ts";
import { createSetup } from "../../state/embed-setup.ts";
import { EMBED_HEADING, EmbedDialog } from "../../views/embed-dialog/EmbedDialog.tsx";
import "../../views/embed-dialog/embed-dialog.css";
import { fetchText } from "../page/fetch-text.ts";
import { estimateHeight } from "../../model/embed-height.ts";
import type { PageRuntime } from "../page/start-page.tsx";

export interface EmbedDialogInputs {
  readonly started: PageRuntime;
  readonly mapState: Pick<MapState, "cities">;
  readonly loadCities: () => Promise<void>;
  /** Address of the dialog's words and views. */
  readonly pack: string;
}

/** In a window narrower than so many pixels the preview begins with a phone's column. */
const NARROW = 700;

/** Lets a frame of this site be as high as it says. Returns the stop. */
function followHeight(frame: HTMLIFrameElement): () => void {
  const onMessage = ({ data, source, origin }: MessageEvent<unknown>): void => {
    // Of this site no longer, once it has gone elsewhere.
    if (source !== frame.contentWindow || origin !== window.origin) return;
    if (typeof data !== "object" || data === null) return;
    if (!("type" in data) || data.type !== "learning-cities:height") return;
    if ("height" in data && typeof data.height === "number") frame.style.height = `${data.height}px`;
  };
  window.addEventListener("message", onMessage);
  return () => window.removeEventListener("message", onMessage);
}

/** Without them cities are found by the names that the page shows. Never rejects. */
async function loadNames(
  address: string | undefined,
  names: Signal<SearchData<never> | null>,
): Promise<void> {
  if (address === undefined) return;
  try {
    names.value = readSearchData(JSON.parse(await fetchText(address)), []);
  } catch (error) {
    console.warn(error);
  }
}

/** Resolves when the dialog is open. Rejects if its words do not come. */
export async function openEmbedDialog(inputs: EmbedDialogInputs): Promise<void> {
  const { started, mapState, loadCities } = inputs;
  const { state, page, home } = started;
  const pack = readEmbedDialogData(JSON.parse(await fetchText(inputs.pack)), EMBED_KEYS);
  const locale: EmbedLocale = createLocale(page.writing, { ...page.words, ...pack.words });
  const setup = createSetup({
    site: new URL(page.root || "./", window.location.href).href,
    pack,
    home,
    language: page.writing.code,
    start: state.view.peek(),
    heightAt: estimateHeight,
    showAll: locale.t("embedShowAll"),
    hasState: (each, language) =>
      DATA_LANGUAGES.some((code) => code === language) && isKnownState(each, mapState.cities.value),
  });

  const names = signal<SearchData<never> | null>(null);
  const dialog = document.createElement("dialog");
  dialog.className = "embed-dialog";
  dialog.setAttribute("aria-labelledby", EMBED_HEADING);
  document.body.append(dialog);
  render(
    <EmbedDialog
      setup={setup}
      pack={pack}
      locale={locale}
      years={state.years}
      cities={mapState.cities}
      names={names}
      width={window.innerWidth < NARROW ? 320 : 640}
      copy={(text) => navigator.clipboard.writeText(text)}
      follow={followHeight}
    />,
    dialog,
  );
  dialog.addEventListener("close", () => {
    render(null, dialog);
    dialog.remove();
  });
  state.pause();
  dialog.showModal();
  void loadCities();
  void loadNames(page.find, names);
}
