// What the dialog that sets an embed up is given.
import type { ReadonlySignal } from "@preact/signals";
import type { EmbedLocale } from "../../i18n/key-sets.ts";
import type { CityEntry } from "../../model/city-file.ts";
import type { EmbedDialogData } from "../../model/embed-dialog-data.ts";
import type { SearchData } from "../../model/search-data.ts";
import type { Setup } from "../../state/embed-setup.ts";

/** Widths of the preview in CSS pixels: a phone's column, an article's, a wide one. */
export const WIDTHS = [320, 640, 1000] as const;

export interface EmbedDialogProps {
  readonly setup: Setup;
  readonly pack: EmbedDialogData<never>;
  readonly locale: EmbedLocale;
  readonly years: readonly number[];
  /** null while they have not come. */
  readonly cities: ReadonlySignal<readonly CityEntry[] | null>;
  /** What else cities and countries are called; null while that has not come. */
  readonly names: ReadonlySignal<Pick<SearchData<never>, "aliases" | "countries"> | null>;
  readonly copy: (text: string) => Promise<void>;
  /** Width that the preview begins with. */
  readonly width: (typeof WIDTHS)[number];
  /** Sizes the frame of the preview by what it tells; returns the stop. */
  readonly follow: (frame: HTMLIFrameElement) => () => void;
}

/** What the fields of its form are given. */
export type FieldsProps = Pick<EmbedDialogProps, "setup" | "pack" | "locale" | "years" | "cities" | "names">;
