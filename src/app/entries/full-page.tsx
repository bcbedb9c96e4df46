// The full page's script.
import { render } from "preact";
import { CAMERA_RULES, readCamera, readGlobe } from "../../model/camera-query.ts";
import { ThemeSelect } from "../../views/pages/ThemeSelect.tsx";
import { ImageDownload } from "../../views/sections/ImageDownload.tsx";
import { UpdateNotice } from "../../views/sections/UpdateNotice.tsx";
import { openUrlWriter } from "../page/url-writer.ts";
import { startMap } from "../map/start-map.tsx";
import { createImageActions } from "../export/image-actions.ts";
import { openEmbedButton } from "../embed-dialog/embed-button.ts";
import { openLazySearch } from "../search/lazy-search.ts";
import { openLazySections } from "../page/lazy-sections.ts";
import { openLostFiles } from "../page/lost-files.ts";
import { nextTask } from "../page/next-task.ts";
import { registerServiceWorker } from "../page/register-service-worker.ts";
import { sayIgnored } from "../page/say-ignored.ts";
import { syncUrl } from "../page/url-sync.ts";
import { mount, startPage } from "../page/start-page.tsx";
import { IDS } from "../../model/dom-names.ts";

const started = await startPage();
await nextTask();
const { mapState, locale, loadCities, revealPoints, addToCard, worldGroups } = startMap(started, {
  fitsShown: true,
  ownThemes: null,
});
const { state, home, page } = started;
const address = openUrlWriter(window);
sayIgnored(address.query(), CAMERA_RULES);
mapState.setCamera(readCamera(address.query()));
mapState.setGlobe(readGlobe(address.query()));
syncUrl(window, { state, mapState, home, address });

await nextTask();
mount(<ThemeSelect state={state} locale={locale} />, IDS.theme);
mount(
  <ImageDownload
    locale={locale}
    actions={createImageActions(window, state, locale, () => ({
      world: worldGroups,
      cities: mapState.cities.peek(),
    }))}
  />,
  IDS.imageDownload,
);
openEmbedButton(window, locale, { started, mapState, loadCities });
await nextTask();
openLazySearch({ started, mapState, revealPoints, addToCard, address }, locale, loadCities);

// Safari has no requestIdleCallback.
// oxlint-disable-next-line compat/compat -- asked for first
const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1));
const offerUpdate = (accept: () => void): void => {
  const line = document.body.appendChild(document.createElement("div"));
  line.setAttribute("role", "status");
  render(<UpdateNotice locale={locale} accept={accept} />, line);
};
const afterLoad = (): void => void whenIdle(() => void registerServiceWorker(window, page.root, offerUpdate));
if (document.readyState === "complete") afterLoad();
else window.addEventListener("load", afterLoad, { once: true });

openLazySections(window);
openLostFiles(window);
