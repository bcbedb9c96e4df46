// The embedded map's script: the zoomable map comes only when the reader asks for it.
import { explore } from "./explore.tsx";
import { start } from "./start.tsx";

explore(start());
