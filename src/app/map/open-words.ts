// What ears and keys need, in one part that comes once the page stands: the map in words, the way to the card and back, the focus kept.
import { elementById } from "../page/start-page.tsx";
import { openFocusKeeper } from "../page/keep-focus.ts";
import { IDS } from "../../model/dom-names.ts";
import type { Sight } from "../../views/map/CitiesInView.tsx";
import { openCardFocus, type CardFocusInputs } from "./card-focus.ts";
import { openMapText, type MapTextInputs } from "./map-text.tsx";

export function openWords(inputs: MapTextInputs & Omit<CardFocusInputs, "figure" | "place">): Sight {
  openCardFocus({ ...inputs, figure: elementById(IDS.map), place: elementById(IDS.cityCard) });
  openFocusKeeper(document);
  return openMapText(inputs);
}
