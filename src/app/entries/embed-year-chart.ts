// The embedded growth chart's script: year control and player, no map.
import { readEmbedOptions } from "../../model/embed-options.ts";
import { startEmbed } from "../embed/start-embed.ts";
import { elementById, startPage } from "../page/start-page.tsx";
import { IDS } from "../../model/dom-names.ts";

const options = readEmbedOptions(location.search);
startEmbed(await startPage(options.loop), options, elementById(IDS.growth));
