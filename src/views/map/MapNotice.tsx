// What is said below the map when something has not come, and the button that asks for it again.
import type { ClientKey, ClientLocale } from "../../i18n/key-sets.ts";
import type { Key } from "../../i18n/translate.ts";
import { IDS } from "../../model/dom-names.ts";
import type { MapState, MapStatus } from "../../state/map-state.ts";

const MESSAGES: Readonly<Partial<Record<MapStatus, ClientKey & Key>>> = {
  loading: "loadingMap",
  failed: "mapFailed",
  "no-webgl": "noWebgl",
  sandboxed: "mapFailed",
};

export function MapNotice({
  mapState,
  locale: { t },
  retry,
}: {
  readonly mapState: MapState;
  readonly locale: ClientLocale;
  readonly retry: () => void;
}) {
  const status = mapState.mapStatus.value;
  const isWithoutCities = mapState.citiesFailed.value;
  const message = isWithoutCities ? "citiesFailed" : MESSAGES[status];
  return (
    <div id={IDS.mapNotice}>
      <p class="message" role="status">
        {message && t(message)}
      </p>
      {(isWithoutCities || status === "failed") && (
        <button type="button" onClick={retry}>
          {t("tryAgain")}
        </button>
      )}
    </div>
  );
}
