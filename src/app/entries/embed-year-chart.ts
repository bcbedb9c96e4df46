// The embedded growth chart's script: year control and player, no map.
import { readEmbedOptions } from "../../model/embed-options.ts";
import { openGuest } from "../embed/start-embed.ts";
import { slot, start } from "../page/start-page.tsx";

const options = readEmbedOptions(location.search);
openGuest(await start(options.loop), options, slot("growth"));
