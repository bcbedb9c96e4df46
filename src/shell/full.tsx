// The full page's script.
import { ThemeChoice } from "../views/Choices.tsx";
import { Downloads } from "../views/Downloads.tsx";
import { explore } from "./explore.tsx";
import { downloadActions } from "./download-actions.ts";
import { openFindLoader } from "./find-loader.ts";
import { openLater } from "./later.ts";
import { wantsLess } from "./less.ts";
import { openAddress } from "./reflect.ts";
import { mount, start } from "./start.tsx";

const started = start();
const { look, locale, loadCities, map } = explore(started);
const { state, home } = started;
openAddress(window, state, home);

mount(<ThemeChoice state={state} locale={locale} />, "theme");
mount(<Downloads locale={locale} actions={downloadActions(window, state, locale)} />, "view-downloads");
const loadFind = openFindLoader({ started, look, map }, loadCities);

// Safari has no requestIdleCallback.
const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1));
if (!wantsLess(window))
  window.addEventListener("load", () => whenIdle(() => void loadFind().then(map.wake)), { once: true });

openLater(document);
