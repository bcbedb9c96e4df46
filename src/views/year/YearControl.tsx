// The control of the year: radio buttons that work without script, and the range input they give way to with it.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { PageState } from "../../state/page-state.ts";

export interface YearWords {
  readonly year: string;
  /** What a screen reader says of each year. */
  readonly texts: readonly string[];
  /** Writes a year in the language's digits. */
  readonly digits: (year: number) => string;
}

/**
 * The radio buttons, one a year, each over its column of the chart. This is what is written at build
 * time; `hidden` is for those who read no style, to whom a row of years says nothing.
 */
export function YearRadios({
  years,
  words,
  chosen,
}: {
  readonly years: readonly number[];
  readonly words: YearWords;
  readonly chosen: number;
}) {
  return (
    <fieldset hidden class="ticks">
      <legend class="unseen">{words.year}</legend>
      {years.map((year, index) => (
        <label key={year} class={`at y${year}`}>
          <input
            type="radio"
            name="year"
            value={year}
            checked={year === chosen}
            aria-label={words.texts[index]}
          />
          <Tick text={words.digits(year)} />
        </label>
      ))}
    </fieldset>
  );
}

/**
 * The same ticks under a native range input that lies over the whole strip. A screen reader says every new value of the
 * input it is at: while that plays, the input keeps its value and says that it plays; the ring goes on by itself.
 */
export function YearRange({
  state,
  words,
}: {
  readonly state: PageState;
  readonly words: YearWords & { readonly playing: string };
}) {
  const { years, year } = state;
  const index = years.indexOf(year.value);
  const isFocused = useSignal(false);
  const rest = useSignal(index);
  const isHeard = useComputed(() => state.playing.value && isFocused.value);
  useSignalEffect(() => {
    if (!isHeard.value) rest.value = years.indexOf(year.value);
  });
  const before = useRef<{ readonly year: number; readonly playing: boolean } | null>(null);
  const toggle = (): void => (state.playing.peek() ? state.pause() : state.play());
  return (
    <div class="ticks">
      <input
        type="range"
        min={0}
        max={years.length - 1}
        step={1}
        value={rest.value}
        aria-label={words.year}
        aria-valuetext={isHeard.value ? words.playing : words.texts[index]}
        onFocus={() => {
          isFocused.value = true;
        }}
        onBlur={() => {
          isFocused.value = false;
        }}
        onPointerDown={() => {
          before.current = { year: year.peek(), playing: state.playing.peek() };
        }}
        // The finger went on to scroll the page: what its first touch set is taken back.
        onPointerCancel={() => {
          if (!before.current) return;
          state.setYear(before.current.year);
          if (before.current.playing) state.play();
        }}
        onInput={(event) => state.setYear(years[event.currentTarget.valueAsNumber] ?? year.peek())}
        onKeyDown={(event) => {
          // A key leads on from the year that is shown.
          if (/^(?:Arrow|Page|Home|End)/.test(event.key)) event.currentTarget.valueAsNumber = index;
          if (event.key !== " ") return;
          event.preventDefault();
          // A key that is held down sends itself again and again.
          if (!event.repeat) toggle();
        }}
      />
      <b class="thumb" style={{ "--i": index }} aria-hidden="true" />
      {years.map((each) => (
        <span key={each} class={`at y${each}`} aria-hidden="true">
          <Tick text={words.digits(each)} />
        </span>
      ))}
    </div>
  );
}

/** "2016", of which a narrow strip shows "’16". */
function Tick({ text }: { readonly text: string }) {
  return (
    <>
      <i>{text.slice(0, 2)}</i>
      {text.slice(2)}
    </>
  );
}
