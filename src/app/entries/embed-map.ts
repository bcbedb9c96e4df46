// The embedded map's script.
import { readEmbedOptions } from "../../model/embed-options.ts";
import { startMap } from "../map/start-map.tsx";
import { startEmbed } from "../embed/start-embed.ts";
import { untilDone } from "../page/retry.ts";
import { nextTask } from "../page/next-task.ts";
import { customThemes } from "../../map/custom-theme.ts";
import { elementById, startPage } from "../page/start-page.tsx";
import { IDS } from "../../model/dom-names.ts";
import { HOME_COUNTRY } from "../../model/membership.ts";
import { readQuery } from "../../model/query.ts";

const options = readEmbedOptions(location.search);
const country = options.country ?? document.documentElement.dataset["country"];
const started = await startPage(options.loop);
await nextTask();
// Viet Nam has a view of its own, in which its archipelagos are; an address that names a part of the world asks for no nearer one.
const fitsShown =
  country !== undefined && country !== HOME_COUNTRY && !readQuery(location.search).has("region");
const explored = startMap(started, { fitsShown, ownThemes: customThemes(options) });
await nextTask();
startEmbed(started, options, elementById(IDS.frame));

if (country !== undefined)
  void untilDone(async () => {
    const { highlightCountry } = await import("../embed/highlight-country.tsx");
    highlightCountry(country, started, explored);
  })();
