// What the map can be told by buttons, and what is written on it.
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import type { UnnamedCount } from "../../model/account.ts";
import type { ScaleBar } from "../../model/scale-bar.ts";

/** How the map lies at the moment. */
export interface MapLook {
  /** Degrees clockwise from north that point up. */
  readonly bearing: number;
  readonly globe: boolean;
  /** null where one bar cannot be true for the whole frame. */
  readonly scale: ScaleBar | null;
}

export interface MapControlActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showAll: () => void;
  readonly fit: () => void;
  readonly turnNorth: () => void;
  readonly setGlobe: (globe: boolean) => void;
  /** null where the browser or the host page does not allow it. */
  readonly toggleFullScreen: (() => void) | null;
}

interface ButtonProps {
  readonly locale: ClientLocale;
  readonly look: ReadonlySignal<MapLook>;
  /** Whether the map shows anything but the whole world. */
  readonly isMoved: ReadonlySignal<boolean>;
  /** Whether it is so near that a globe and the whole screen are of use. */
  readonly isNear: ReadonlySignal<boolean>;
  /** Whether there is something to fit to. */
  readonly isSelected: ReadonlySignal<boolean>;
  readonly isFull: ReadonlySignal<boolean>;
  /** Whether a globe may come. */
  readonly canGlobe: ReadonlySignal<boolean>;
  readonly actions: MapControlActions;
}

interface MarkProps {
  readonly locale: ClientLocale;
  readonly look: ReadonlySignal<MapLook>;
  /** Members that are counted and not named, whose number is on screen. */
  readonly counts: ReadonlySignal<readonly UnnamedCount[]>;
  readonly year: ReadonlySignal<number>;
  readonly isFull: ReadonlySignal<boolean>;
  /** Whose the map is, where it is not ours alone. */
  readonly credit: ReadonlySignal<ComponentType | null>;
}

/** Lines on a square of 20. */
const ICONS = {
  fit: "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4M10 9v2M9 10h2",
  north: "M10 2l4 15-4-3-4 3z",
  globe: "M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16M10 2c-5 5-5 11 0 16M10 2c5 5 5 11 0 16M2 10h16",
  full: "M8 8L3 3M3 7V3h4M12 8l5-5M13 3h4v4M12 12l5 5M17 13v4h-4M8 12l-5 5M7 17H3v-4",
} as const;

function Icon({ name, turn = 0 }: { readonly name: keyof typeof ICONS; readonly turn?: number }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={ICONS[name]} transform={`rotate(${turn} 10 10)`} />
    </svg>
  );
}

function Button({
  label,
  pressed,
  onClick,
  children,
}: {
  readonly label: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  );
}

/** The buttons, beside or under the map, so that they lie on nothing that it shows. */
export function ZoomButtons(props: ButtonProps) {
  const { locale, look, isMoved, isNear, isSelected, isFull, canGlobe, actions } = props;
  const { t } = locale;
  const { bearing, globe } = look.value;
  const { toggleFullScreen } = actions;
  return (
    <>
      <Button label={t("zoomIn")} onClick={actions.zoomIn}>
        +
      </Button>
      <Button label={t("zoomOut")} onClick={actions.zoomOut}>
        −
      </Button>
      {isSelected.value && (
        <Button label={t("fitSelection")} onClick={actions.fit}>
          <Icon name="fit" />
        </Button>
      )}
      {bearing !== 0 && (
        <Button label={t("northUp")} onClick={actions.turnNorth}>
          <Icon name="north" turn={-bearing} />
        </Button>
      )}
      {canGlobe.value && (isNear.value || globe) && (
        <Button label={t("globe")} pressed={globe} onClick={() => actions.setGlobe(!globe)}>
          <Icon name="globe" />
        </Button>
      )}
      {toggleFullScreen && (isNear.value || isFull.value) && (
        <Button label={t("fullScreen")} pressed={isFull.value} onClick={toggleFullScreen}>
          <Icon name="full" />
        </Button>
      )}
      {isMoved.value && (
        <button type="button" onClick={actions.showAll}>
          {t("wholeMap")}
        </button>
      )}
    </>
  );
}

/** What is written on the map. */
export function MapMarks({ locale, look, counts, year, isFull, credit }: MarkProps) {
  const { t, digits } = locale;
  const { scale } = look.value;
  const Credit = credit.value;
  return (
    <>
      {isFull.value && (
        <p class="full-year" translate={false}>
          {digits(year.value)}
        </p>
      )}
      {counts.value.length > 0 && (
        <ul class="counted">
          {counts.value.map(({ country, count }) => (
            <li key={country} dir="auto">
              {t("mapUnnamed", { country: locale.country(country), count })}
            </li>
          ))}
        </ul>
      )}
      {scale && <Scale scale={scale} locale={locale} />}
      {Credit && <Credit />}
    </>
  );
}

function Scale({
  scale: { metres, pixels },
  locale,
}: Pick<MarkProps, "locale"> & { readonly scale: ScaleBar }) {
  return (
    <p class="scale">
      {metres < 1000 ? locale.unit(metres, "meter") : locale.unit(metres / 1000, "kilometer")}
      <i style={{ width: `${Math.round(pixels)}px` }} />
    </p>
  );
}
