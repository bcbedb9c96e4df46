// The full page's script.
import { render } from "preact";
import { readCamera, readGlobe } from "../model/camera-link.ts";
import { ThemeChoice } from "../views/Choices.tsx";
import { Downloads } from "../views/Downloads.tsx";
import { UpdateLine } from "../views/UpdateLine.tsx";
import { openAddress } from "./address.ts";
import { explore } from "./explore.tsx";
import { downloadActions } from "./download-actions.ts";
import { openEmbedOffer } from "./embed-offer.ts";
import { openFindLoader } from "./find-loader.ts";
import { openLater } from "./later.ts";
import { wantsLess } from "./less.ts";
import { nextTask } from "./next-task.ts";
import { openOffline } from "./offline.ts";
import { followView } from "./reflect.ts";
import { mount, slot, start } from "./start.tsx";

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
