// The embedded map's script: the zoomable map comes only when the reader asks for it.
import { readEmbedOptions } from "../model/embed-options.ts";
import { explore } from "./explore.tsx";
import { openGuest } from "./guest.ts";
import { ownThemes } from "./own-colours.ts";
import { slot, start } from "./start.tsx";

const options = readEmbedOptions(location.search);
const started = start(options.loop);
const explored = explore(started, ownThemes(options));
openGuest(started, options, slot("frame"));

const { country } = options;
if (country !== null)
  import("./country.tsx").then(({ showCountry }) => showCountry(country, started, explored), console.warn);
