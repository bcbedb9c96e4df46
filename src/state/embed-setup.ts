// The state of setting an embed up: what is chosen, the address that says it, and the code to copy.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { COLUMNS, embedCode, type CodeForm, type EmbedTarget } from "../model/embed-code.ts";
import { DEFAULT_EMBED, writeEmbedOptions, type EmbedOptions } from "../model/embed-options.ts";
import type { EmbedDialogData, EmbedView } from "../model/embed-dialog-data.ts";
import { editionPath } from "../model/edition.ts";
import { statePath, stateOf, type MapAddress } from "../model/state-address.ts";
import { writeView, type View } from "../model/view-query.ts";

export interface EmbedChoice extends View, EmbedOptions {
  readonly view: string;
  readonly language: string;
  /** Whether the latest year gives way to later ones when there are data of them. */
  readonly movesOn: boolean;
  /** Whether its numbers stay those of the newest edition, whatever becomes of the tables. */
  readonly isFrozen: boolean;
}

/** Where things are, and what the site knows of its views. */
export interface SetupInputs {
  /** Address of the site's root, ending in "/". */
  readonly site: string;
  readonly pack: Pick<EmbedDialogData<never>, "views" | "edition">;
  /** What an address without parameters shows. */
  readonly home: View;
  readonly language: string;
  readonly start: View;
  /** Height in CSS pixels of a view at a width. */
  readonly heightAt: (view: string, width: number) => number;
  readonly showAll: string;
  /** Whether the site has static files for a state, in a language. */
  readonly hasState: (state: MapAddress, language: string) => boolean;
}

export interface Setup {
  readonly home: View;
  readonly choice: ReadonlySignal<EmbedChoice>;
  /** What the site knows of the chosen view. */
  readonly viewInfo: ReadonlySignal<EmbedView | undefined>;
  readonly embedded: ReadonlySignal<EmbedTarget>;
  readonly form: ReadonlySignal<CodeForm>;
  readonly code: ReadonlySignal<string>;
  readonly change: (patch: Partial<EmbedChoice>) => void;
  readonly setForm: (form: CodeForm) => void;
}

/** The view as a query. An address without a year shows the latest of its day, so a year that is to stay is named. */
const viewQuery = (view: View, { movesOn }: EmbedChoice, home: View): string =>
  writeView(view, movesOn ? home : { ...home, year: 0 });

/** Only what means something to the chosen view. */
function queryOf(choice: EmbedChoice, about: EmbedView | undefined, home: View): string {
  const places = about?.places ?? false;
  const player = about?.player ?? false;
  const shown: View = places ? choice : { ...choice, place: home.place, city: home.city };
  const options: EmbedOptions = {
    ...choice,
    country: places ? choice.country : DEFAULT_EMBED.country,
    play: player && choice.play,
    loop: player && choice.loop,
  };
  return writeEmbedOptions(options, viewQuery(shown, choice, home));
}

/** Builds the state of one dialog. */
export function createSetup(inputs: SetupInputs): Setup {
  const { site, pack, home, start, heightAt, showAll, hasState } = inputs;
  const choice = signal<EmbedChoice>({
    ...DEFAULT_EMBED,
    ...start,
    theme: home.theme,
    view: pack.views[0]?.name ?? "map",
    language: inputs.language,
    movesOn: true,
    isFrozen: false,
  });
  const form = signal<CodeForm>("plain");
  const about = computed(() => pack.views.find(({ name }) => name === choice.value.view));
  const embedded = computed((): EmbedTarget => {
    const [chosen, info] = [choice.value, about.value];
    const { view, language } = chosen;
    const root = `${site}${language === "en" ? "" : `${language}/`}`;
    const query = queryOf(chosen, info, home);
    const common = {
      site,
      view,
      language,
      query,
      heights: { phone: heightAt(view, COLUMNS.phone), wide: heightAt(view, COLUMNS.wide) },
      showAll,
    };
    if (chosen.isFrozen && pack.edition !== null) {
      const address = `${root}${editionPath(pack.edition)}embed/${view}/${query}`;
      // No other page has these numbers, and no picture.
      const title = info?.frozenTitles[language] ?? "";
      return { ...common, edition: pack.edition, address, page: address, picture: null, title };
    }
    const found = info?.places === true ? stateOf(query) : null;
    const own = found !== null && hasState(found.state, language) ? found : null;
    return {
      ...common,
      edition: null,
      address: `${root}embed/${view}/${own === null ? query : `${own.state.key}/${own.rest}`}`,
      page: root + (own === null ? viewQuery(chosen, chosen, home) : statePath(own.state)),
      picture: `${site}${info?.pictures[language] ?? ""}`,
      title: info?.titles[language] ?? "",
    };
  });
  return {
    home,
    choice,
    viewInfo: about,
    embedded,
    form,
    code: computed(() => embedCode[form.value](embedded.value)),
    change: (patch) => {
      choice.value = { ...choice.peek(), ...patch };
    },
    setForm: (wanted) => {
      form.value = wanted;
    },
  };
}
