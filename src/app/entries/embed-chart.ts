// The script of an embedded chart without a year control: choosing a city or a year in it, and being a guest.
import { readEmbedOptions } from "../../model/embed-options.ts";
import { openGuest } from "../embed/start-embed.ts";
import { slot, startState } from "../page/start-page.tsx";

const options = readEmbedOptions(location.search);
openGuest(startState(options.loop), options, slot("chart"));
