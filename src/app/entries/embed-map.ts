// The embedded map's script.
import { readEmbedOptions } from "../../model/embed-options.ts";
import { startMap } from "../map/start-map.tsx";
import { startEmbed } from "../embed/start-embed.ts";
import { untilDone } from "../page/retry.ts";
import { nextTask } from "../page/next-task.ts";
import { customThemes } from "../../map/custom-theme.ts";
import { elementById, startPage } from "../page/start-page.tsx";
import { IDS } from "../../model/dom-names.ts";

const options = readEmbedOptions(location.search);
const started = await startPage(options.loop);
await nextTask();
const explored = startMap(started, { fitsShown: false, ownThemes: customThemes(options) });
await nextTask();
startEmbed(started, options, elementById(IDS.frame));

const country = options.country ?? document.documentElement.dataset["country"];
if (country !== undefined)
  void untilDone(async () => {
    const { highlightCountry } = await import("../embed/highlight-country.tsx");
    highlightCountry(country, started, explored);
  })();
