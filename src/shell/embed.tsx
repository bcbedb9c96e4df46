// The embedded map's script: the zoomable map comes only when the reader asks for it.
import { readEmbedOptions } from "../model/embed-options.ts";
import { explore } from "./explore.tsx";
import { openGuest } from "./guest.ts";
import { slot, start } from "./start.tsx";

const options = readEmbedOptions(location.search);
const started = start(options.loop);
explore(started);
openGuest(started, options, slot("frame"));
