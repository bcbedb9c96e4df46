// The embedded map's script: the zoomable map comes only when the reader asks for it.
import { readEmbedOptions } from "../model/embed-options.ts";
import { explore } from "./explore.tsx";
import { openGuest } from "./guest.ts";
import { nextTask } from "./next-task.ts";
import { ownThemes } from "./own-colours.ts";
import { slot, start } from "./start.tsx";

const options = readEmbedOptions(location.search);
const started = await start(options.loop);
await nextTask();
const explored = explore(started, ownThemes(options));
await nextTask();
openGuest(started, options, slot("frame"));

const { country } = options;
if (country !== null)
  import("./country.tsx").then(({ showCountry }) => showCountry(country, started, explored), console.warn);
