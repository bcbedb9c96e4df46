// The script of an embedded chart without a year control: choosing a city or a year in it, and being a guest.
import { readEmbedOptions } from "../../model/embed-options.ts";
import { openMarkAnnouncer } from "../embed/announce-marks.ts";
import { startEmbed } from "../embed/start-embed.ts";
import { elementById, startPageState } from "../page/start-page.tsx";
import { IDS } from "../../model/dom-names.ts";

const options = readEmbedOptions(location.search);
const started = startPageState(options.loop);
const { state, page, say } = started;
const chart = elementById(IDS.chart);
openMarkAnnouncer(chart, state, page.words, say);
startEmbed(started, options, chart);
