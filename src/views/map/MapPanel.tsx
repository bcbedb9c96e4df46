// What lies over the map once script runs.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import type { MapState } from "../../state/map-state.ts";
import { cityName } from "../../model/city-name.ts";
import { IDS } from "../../model/dom-names.ts";

interface PanelProps {
  readonly mapState: MapState;
  readonly locale: ClientLocale;
}

export function MapPanel(props: PanelProps) {
  return (
    <>
      <div id={IDS.mapSays} />
      <div id={IDS.mapNames} />
      <div id={IDS.mapMarks} />
      <Tooltip {...props} />
    </>
  );
}

function Tooltip({ mapState, locale }: PanelProps) {
  const over = mapState.hover.value;
  if (!over) return null;
  const [first] = over.ids;
  const city = mapState.cities.value?.find(({ id }) => id === first);
  if (!city) return null;
  return (
    <p
      class="tip"
      aria-hidden="true"
      translate={over.ids.length > 1}
      // As far to the left of the pointer as the pointer is to the right in the frame, which would cut off what sticks out.
      style={{
        left: `${over.x}%`,
        top: `${over.y}px`,
        transform: `translate(${-over.x}%, max(${-over.y}px, -100% - 0.75rem))`,
      }}
    >
      {over.ids.length > 1
        ? locale.t("several", { count: over.ids.length })
        : cityName(city, locale.language)}
    </p>
  );
}
