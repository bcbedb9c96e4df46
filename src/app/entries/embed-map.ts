// The embedded map's script: the zoomable map comes only when the reader asks for it.
import { readEmbedOptions } from "../../model/embed-options.ts";
import { explore } from "../map/start-map.tsx";
import { openGuest } from "../embed/start-embed.ts";
import { nextTask } from "../page/next-task.ts";
import { ownThemes } from "../embed/custom-theme.ts";
import { slot, start } from "../page/start-page.tsx";

const options = readEmbedOptions(location.search);
const started = await start(options.loop);
await nextTask();
const explored = explore(started, ownThemes(options));
await nextTask();
openGuest(started, options, slot("frame"));

const { country } = options;
if (country !== null)
  import("../embed/highlight-country.tsx").then(
    ({ showCountry }) => showCountry(country, started, explored),
    console.warn,
  );
