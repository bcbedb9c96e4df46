// The full page's script.
import { render } from "preact";
import { ThemeChoice } from "../views/Choices.tsx";
import { CityList } from "../views/CityList.tsx";
import { Downloads } from "../views/Downloads.tsx";
import { explore } from "./explore.tsx";
import { downloadActions } from "./download-actions.ts";
import { openLater } from "./later.ts";
import { wantsLess } from "./less.ts";
import { openAddress } from "./reflect.ts";
import { mount, slot, start } from "./start.tsx";

const started = start();
const { look, locale, loadCities, map } = explore(started);
const { state, home } = started;
openAddress(window, state, home);

mount(<ThemeChoice state={state} locale={locale} />, "theme");
mount(<Downloads locale={locale} actions={downloadActions(window, state, locale)} />, "view-downloads");
const list = slot("city-list");
list.addEventListener("toggle", () => void loadCities(), { capture: true, once: true });
const more = list.appendChild(document.createElement("div"));
render(<CityList state={state} explore={look} locale={locale} />, more);

// Safari has no requestIdleCallback.
const whenIdle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1));
if (!wantsLess(window))
  window.addEventListener("load", () => whenIdle(() => void loadCities().then(map.wake)), { once: true });

openLater(document);
