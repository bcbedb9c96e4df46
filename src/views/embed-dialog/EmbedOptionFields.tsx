// Every option of an embed as a field of a form.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { CONTROLS, readColour, readOrigin, type HexColour } from "../../model/embed-options.ts";
import { readCode } from "../../model/query.ts";
import { isPlace, PLACES } from "../../model/places.ts";
import { isCityId, isThemeChoice, THEME_CHOICES } from "../../model/view-query.ts";
import { nameOf } from "../map/city-text.ts";
import type { EmbedDialogProps } from "./EmbedDialog.tsx";

type FieldsProps = Pick<EmbedDialogProps, "setup" | "pack" | "locale" | "years" | "cities">;

const CONTROL_WORDS = {
  full: "embedControlsFull",
  slider: "embedControlsSlider",
  none: "embedControlsNone",
} as const;

export function EmbedOptionFields(props: FieldsProps) {
  const { setup, pack, locale, years } = props;
  const { t, digits } = locale;
  const { choice, viewInfo, change, home } = setup;
  const { view, language, year, theme, controls, title, play, loop } = choice.value;
  const titleOf = (titles: Readonly<Record<string, string>>): string => titles[locale.language] ?? "";
  return (
    <fieldset class="fields">
      <legend class="unseen">{t("embedOptions")}</legend>
      <Choose label={t("embedView")} value={view} onChoose={(name) => change({ view: name })}>
        {pack.views.map(({ name, titles }) => (
          <option key={name} value={name}>
            {titleOf(titles)}
          </option>
        ))}
      </Choose>
      <Choose label={t("embedLanguage")} value={language} onChoose={(code) => change({ language: code })}>
        {pack.languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </Choose>
      <Choose label={t("year")} value={String(year)} onChoose={(text) => change({ year: Number(text) })}>
        {years.map((each) => (
          <option key={each} value={each}>
            {digits(each)}
            {each === home.year && ` – ${t("embedYearLast")}`}
          </option>
        ))}
      </Choose>
      {viewInfo.value?.places && <PlaceFields {...props} />}
      <Choose
        label={t("theme")}
        value={theme}
        onChoose={(name) => isThemeChoice(name) && change({ theme: name })}
      >
        {THEME_CHOICES.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </Choose>
      <ColourFields {...props} />
      <Choose
        label={t("embedControls")}
        value={controls}
        onChoose={(name) => change({ controls: CONTROLS.find((each) => each === name) ?? "full" })}
      >
        {CONTROLS.map((each) => (
          <option key={each} value={each}>
            {t(CONTROL_WORDS[each])}
          </option>
        ))}
      </Choose>
      <Tick label={t("embedHeadline")} on={title} onTick={(on) => change({ title: on })} />
      {viewInfo.value?.player && (
        <>
          <Tick label={t("embedPlay")} on={play} onTick={(on) => change({ play: on })} />
          <Tick label={t("embedLoop")} on={loop} onTick={(on) => change({ loop: on })} />
        </>
      )}
      <label>
        <span>{t("embedOrigin")}</span>
        <input
          type="url"
          dir="ltr"
          placeholder="https://news.example"
          onChange={({ currentTarget }) => change({ origin: readOrigin(currentTarget.value) ?? "*" })}
        />
      </label>
    </fieldset>
  );
}

function PlaceFields({ setup: { choice, change }, pack, locale, cities }: FieldsProps) {
  const { t, country, compare, language } = locale;
  const list = useId();
  const countries = pack.countries.map((code) => ({ code, name: country(code) }));
  return (
    <>
      <Choose
        label={t("facetRegion")}
        value={choice.value.place}
        onChoose={(place) => isPlace(place) && change({ place })}
      >
        {PLACES.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </Choose>
      <Choose
        label={t("facetCountry")}
        value={choice.value.country ?? ""}
        onChoose={(code) => change({ country: code || null })}
      >
        <option value="">{t("embedNobody")}</option>
        {countries
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </Choose>
      <label>
        <span>{t("embedCity")}</span>
        <input
          type="text"
          dir="ltr"
          list={list}
          placeholder="vn-hanoi"
          value={choice.value.city ?? ""}
          onChange={({ currentTarget }) => {
            const id = readCode(currentTarget.value);
            change({ city: isCityId(id) ? id : null });
          }}
        />
        <datalist id={list}>
          {(cities.value ?? []).map((city) => (
            <option key={city.id} value={city.id}>
              {nameOf(city, language)}
            </option>
          ))}
        </datalist>
      </label>
    </>
  );
}

function ColourFields({ setup: { choice, change }, locale: { t } }: FieldsProps) {
  const { background, accent } = choice.value;
  return (
    <>
      <Colour
        label={t("embedBackground")}
        none={t("embedThemes")}
        own={t("embedColour")}
        clear={t("embedTransparent")}
        value={background}
        first="#ffffff"
        onColour={(value) => change({ background: value })}
      />
      <Colour
        label={t("embedAccent")}
        none={t("embedThemes")}
        own={t("embedColour")}
        value={accent}
        first="#b00020"
        onColour={(value) => change({ accent: value === "transparent" ? null : value })}
      />
      {(accent !== null || (background !== null && background !== "transparent")) && (
        <p class="hint">{t("embedContrast")}</p>
      )}
    </>
  );
}

/** The theme's own colour, no colour at all (where `clear` says how that is called), or one of the editor's. */
function Colour({
  label,
  none,
  own,
  clear,
  value,
  first,
  onColour,
}: {
  readonly label: string;
  readonly none: string;
  readonly own: string;
  readonly clear?: string;
  readonly value: HexColour | "transparent" | null;
  /** What an own colour begins with. */
  readonly first: HexColour;
  readonly onColour: (value: HexColour | "transparent" | null) => void;
}) {
  const last = useSignal(first);
  const kind = value === null || value === "transparent" ? (value ?? "none") : "own";
  const choose = (name: string): void => {
    if (name === "own") onColour(last.peek());
    else onColour(name === "transparent" ? name : null);
  };
  return (
    <div class="colour">
      <Choose label={label} value={kind} onChoose={choose}>
        <option value="none">{none}</option>
        {clear !== undefined && <option value="transparent">{clear}</option>}
        <option value="own">{own}</option>
      </Choose>
      {kind === "own" && (
        <input
          type="color"
          aria-label={`${label}: ${own}`}
          value={value ?? first}
          onInput={({ currentTarget }) => {
            last.value = readColour(currentTarget.value) ?? first;
            onColour(last.value);
          }}
        />
      )}
    </div>
  );
}

function Choose({
  label,
  value,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

function Tick({
  label,
  on,
  onTick,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
      {label}
    </label>
  );
}
