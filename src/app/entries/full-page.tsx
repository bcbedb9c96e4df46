// The full page's script.
import { render } from "preact";
import { readCamera, readGlobe } from "../../model/camera-query.ts";
import { ThemeChoice } from "../../views/map/Choices.tsx";
import { Downloads } from "../../views/sections/ImageDownload.tsx";
import { UpdateLine } from "../../views/sections/UpdateNotice.tsx";
import { openAddress } from "../page/url-writer.ts";
import { explore } from "../map/start-map.tsx";
import { downloadActions } from "../export/image-actions.ts";
import { openEmbedOffer } from "../embed-dialog/embed-button.ts";
import { openFindLoader } from "../search/lazy-search.ts";
import { openLater } from "../page/lazy-sections.ts";
import { wantsLess } from "../page/save-data.ts";
import { nextTask } from "../page/next-task.ts";
import { openOffline } from "../page/register-service-worker.ts";
import { followView } from "../page/root-attributes.ts";
import { mount, slot, start } from "../page/start-page.tsx";

const started = await start();
await nextTask();
const { look, locale, loadCities, map, addToCard } = explore(started);
const { state, home, page } = started;
const address = openAddress(window);
look.setCamera(readCamera(address.query()));
look.setGlobe(readGlobe(address.query()));
followView(window, { state, look, home, address });

await nextTask();
mount(<ThemeChoice state={state} locale={locale} />, "theme");
mount(<Downloads locale={locale} actions={downloadActions(window, state, locale)} />, "view-downloads");
openEmbedOffer(window, { started, look, loadCities });
await nextTask();
const loadFind = openFindLoader({ started, look, map, addToCard, address }, loadCities);

// Safari has no requestIdleCallback.
// oxlint-disable-next-line compat/compat -- asked for first
const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1));
const offerUpdate = (accept: () => void): void => {
  const line = document.body.appendChild(document.createElement("div"));
  line.setAttribute("role", "status");
  render(<UpdateLine locale={locale} accept={accept} />, line);
};
const field = slot("find");
const whenLoaded = async (): Promise<void> => {
  await openOffline(window, page.root, offerUpdate);
  if (wantsLess(window)) return;
  await loadFind();
  // MapLibre takes the processor for a while; who searches goes first.
  if (field.contains(document.activeElement))
    await new Promise((resolve) => field.addEventListener("focusout", resolve, { once: true }));
  map.wake();
};
const afterLoad = (): void => void whenIdle(() => void whenLoaded());
if (document.readyState === "complete") afterLoad();
else window.addEventListener("load", afterLoad, { once: true });

openLater(window);
