// The page's state: few signals, the rest derived, written only by the named actions.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Place } from "../model/places.ts";
import type { ThemeChoice, View } from "../model/view-query.ts";

export interface PageState {
  readonly years: readonly number[];
  readonly year: ReadonlySignal<number>;
  readonly place: ReadonlySignal<Place>;
  /** Id of the chosen city, or null. */
  readonly city: ReadonlySignal<string | null>;
  readonly theme: ReadonlySignal<ThemeChoice>;
  readonly playing: ReadonlySignal<boolean>;
  readonly view: ReadonlySignal<View>;
  /** Goes to the known year nearest to `year`; stops playing. */
  readonly setYear: (year: number) => void;
  readonly setPlace: (place: Place) => void;
  readonly select: (city: string | null) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  /** Starts from the first year when the last one is shown. */
  readonly play: () => void;
  readonly pause: () => void;
  /** What the player calls at each beat: one year on; at the last it stops, or rests and starts over. */
  readonly tick: () => void;
}

/** So many beats a player that starts over rests on the last year. */
const REST = 3;

/** Builds the state of one page. `years` is sorted and not empty; with `loop` the player starts over at the end. */
export function createPageState(years: readonly number[], start: View, loop = false): PageState {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) throw new TypeError("there are no years");

  const year = signal(start.year);
  const place = signal(start.place);
  const city = signal(start.city);
  const theme = signal(start.theme);
  const playing = signal(false);
  let rested = 0;

  const nearest = (wanted: number): number =>
    years.reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best), first);

  return {
    years,
    year,
    place,
    city,
    theme,
    playing,
    view: computed(() => ({ year: year.value, place: place.value, city: city.value, theme: theme.value })),
    setYear: (wanted) => {
      playing.value = false;
      year.value = nearest(wanted);
    },
    setPlace: (wanted) => {
      place.value = wanted;
    },
    select: (wanted) => {
      city.value = wanted;
    },
    setTheme: (wanted) => {
      theme.value = wanted;
    },
    play: () => {
      if (year.peek() === last) year.value = first;
      playing.value = true;
    },
    pause: () => {
      playing.value = false;
    },
    tick: () => {
      if (loop && year.peek() === last) {
        rested = (rested + 1) % REST;
        if (rested === 0) year.value = first;
        return;
      }
      year.value = years[years.indexOf(year.peek()) + 1] ?? last;
      if (!loop && year.peek() === last) playing.value = false;
    },
  };
}
