// Every option of an embed as a field of a form.
import { useSignal } from "@preact/signals";
import { CONTROLS, readOrigin } from "../../model/embed-options.ts";
import { isThemeChoice, THEME_CHOICES } from "../../model/view-query.ts";
import { ColourFields } from "./ColourFields.tsx";
import type { FieldsProps } from "./embed-dialog-props.ts";
import { CheckboxField, SelectField, TextField } from "./fields.tsx";
import { PlaceFields } from "./PlaceFields.tsx";

const CONTROL_WORDS = {
  full: "embedControlsFull",
  slider: "embedControlsSlider",
  none: "embedControlsNone",
} as const;

export function EmbedOptionFields(props: FieldsProps) {
  const { setup, pack, locale, years } = props;
  const { t, digits, date } = locale;
  const { choice, viewInfo, change, home } = setup;
  const { view, language, year, theme, controls, title, play, loop, movesOn, isFrozen } = choice.value;
  const titleOf = (titles: Readonly<Record<string, string>>): string => titles[locale.language] ?? "";
  return (
    <fieldset class="fields">
      <legend class="unseen">{t("embedOptions")}</legend>
      <SelectField label={t("embedView")} value={view} onChoose={(name) => change({ view: name })}>
        {pack.views.map(({ name, titles }) => (
          <option key={name} value={name}>
            {titleOf(titles)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("embedLanguage")}
        value={language}
        onChoose={(code) => change({ language: code })}
      >
        {pack.languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField label={t("year")} value={String(year)} onChoose={(text) => change({ year: Number(text) })}>
        {years.map((each) => (
          <option key={each} value={each}>
            {digits(each)}
            {each === home.year && ` – ${t("embedYearLast")}`}
          </option>
        ))}
      </SelectField>
      {year === home.year && (
        <div class="whole">
          <CheckboxField
            label={t("embedYearMoves", { year: digits(year) })}
            on={movesOn}
            onTick={(on) => change({ movesOn: on })}
          />
        </div>
      )}
      {pack.edition !== null && (
        <div class="whole">
          <CheckboxField
            label={t("embedEdition", { month: date(pack.edition) })}
            on={isFrozen}
            onTick={(on) => change({ isFrozen: on })}
          />
        </div>
      )}
      {viewInfo.value?.places && <PlaceFields {...props} />}
      <SelectField
        label={t("theme")}
        value={theme}
        onChoose={(name) => isThemeChoice(name) && change({ theme: name })}
      >
        {THEME_CHOICES.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </SelectField>
      <ColourFields {...props} />
      <SelectField
        label={t("embedControls")}
        value={controls}
        onChoose={(name) => change({ controls: CONTROLS.find((each) => each === name) ?? "full" })}
      >
        {CONTROLS.map((each) => (
          <option key={each} value={each}>
            {t(CONTROL_WORDS[each])}
          </option>
        ))}
      </SelectField>
      <CheckboxField label={t("embedHeadline")} on={title} onTick={(on) => change({ title: on })} />
      {viewInfo.value?.player && (
        <>
          <CheckboxField label={t("embedPlay")} on={play} onTick={(on) => change({ play: on })} />
          <CheckboxField label={t("embedLoop")} on={loop} onTick={(on) => change({ loop: on })} />
        </>
      )}
      <OriginField {...props} />
    </fieldset>
  );
}

/** What is no origin stays, so that it can be mended. */
function OriginField({ setup: { choice, change }, locale: { t } }: FieldsProps) {
  const unknown = useSignal("");
  const { origin } = choice.value;
  return (
    <TextField
      label={t("embedOrigin")}
      type="url"
      dir="ltr"
      placeholder="https://news.example"
      value={unknown.value || (origin === "*" ? "" : (origin ?? ""))}
      problem={unknown.value && t("embedOriginUnknown", { text: unknown.value })}
      onEnter={(text) => {
        const read = readOrigin(text);
        unknown.value = read === null ? text : "";
        change({ origin: read ?? "*" });
      }}
    />
  );
}
