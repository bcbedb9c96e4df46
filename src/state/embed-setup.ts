// The state of setting an embed up: what is chosen, the address that says it, and the code to copy.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { COLUMNS, embedCode, type CodeForm, type Embedded } from "../model/embed-code.ts";
import { PLAIN_EMBED, writeEmbedOptions, type EmbedOptions } from "../model/embed-options.ts";
import type { EmbedPack, EmbedView } from "../model/embed-dialog-data.ts";
import { writeView, type View } from "../model/view-query.ts";

export interface Choice extends View, EmbedOptions {
  readonly view: string;
  readonly language: string;
}

/** Where things are, and what the site knows of its views. */
export interface SetupInputs {
  /** Address of the site's root, ending in "/". */
  readonly site: string;
  readonly pack: Pick<EmbedPack<never>, "views">;
  /** What an address without parameters shows. */
  readonly home: View;
  readonly language: string;
  readonly start: View;
  /** Height in CSS pixels of a view at a width. */
  readonly heightAt: (view: string, width: number) => number;
  readonly showAll: string;
}

export interface Setup {
  readonly home: View;
  readonly choice: ReadonlySignal<Choice>;
  /** What the site knows of the chosen view. */
  readonly about: ReadonlySignal<EmbedView | undefined>;
  readonly embedded: ReadonlySignal<Embedded>;
  readonly form: ReadonlySignal<CodeForm>;
  readonly code: ReadonlySignal<string>;
  readonly change: (patch: Partial<Choice>) => void;
  readonly setForm: (form: CodeForm) => void;
}

/** Only what means something to the chosen view. */
function queryOf(choice: Choice, about: EmbedView | undefined, home: View): string {
  const places = about?.places ?? false;
  const player = about?.player ?? false;
  const shown: View = places ? choice : { ...choice, place: home.place, city: home.city };
  const options: EmbedOptions = {
    ...choice,
    country: places ? choice.country : PLAIN_EMBED.country,
    play: player && choice.play,
    loop: player && choice.loop,
  };
  return writeEmbedOptions(options, writeView(shown, home));
}

/** Builds the state of one dialog. */
export function createSetup(inputs: SetupInputs): Setup {
  const { site, pack, home, start, heightAt, showAll } = inputs;
  const choice = signal<Choice>({
    ...PLAIN_EMBED,
    ...start,
    theme: home.theme,
    view: pack.views[0]?.name ?? "map",
    language: inputs.language,
  });
  const form = signal<CodeForm>("plain");
  const about = computed(() => pack.views.find(({ name }) => name === choice.value.view));
  const embedded = computed((): Embedded => {
    const { view, language } = choice.value;
    const root = `${site}${language === "en" ? "" : `${language}/`}`;
    const query = queryOf(choice.value, about.value, home);
    return {
      site,
      view,
      language,
      query,
      address: `${root}embed/${view}/${query}`,
      page: `${root}${writeView(choice.value, home)}`,
      picture: `${site}${about.value?.pictures[language] ?? ""}`,
      title: about.value?.titles[language] ?? "",
      heights: { phone: heightAt(view, COLUMNS.phone), wide: heightAt(view, COLUMNS.wide) },
      showAll,
    };
  });
  return {
    home,
    choice,
    about,
    embedded,
    form,
    code: computed(() => embedCode[form.value](embedded.value)),
    change: (patch) => {
      choice.value = { ...choice.value, ...patch };
    },
    setForm: (wanted) => {
      form.value = wanted;
    },
  };
}
