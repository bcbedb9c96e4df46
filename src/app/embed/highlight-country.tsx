// Picks out one country on an embedded map: its cities keep their colour, all others fade, the map turns to its region.
import { render } from "preact";
import { Marks } from "../../map/Highlights.tsx";
import type { Explore } from "../../state/map-state.ts";
import type { State } from "../../state/page-state.ts";
import { slot, type Started } from "../page/start-page.tsx";

/** How strong the other cities remain. */
const FADED = "0.16";

function CountryMarks({ state, look }: { readonly state: Pick<State, "year">; readonly look: Explore }) {
  const cities = look.cities.value ?? [];
  const left = cities.filter(({ id }) => look.shown.value?.has(id));
  return <Marks all={cities} left={left} ringed={[]} year={state.year.value} />;
}

/** `code`: ISO 3166-1 alpha-2; a country without a member changes nothing. Resolves once the cities are there. */
export async function showCountry(
  code: string,
  { state, home }: Started,
  { look, loadCities }: { readonly look: Explore; readonly loadCities: () => Promise<void> },
): Promise<void> {
  await loadCities();
  const cities = (look.cities.peek() ?? []).filter(({ country }) => country === code);
  const [first] = cities;
  if (!first) return;
  look.setShown(new Set(cities.map(({ id }) => id)));
  if (state.place.peek() === home.place) state.setPlace(code === "VN" ? "vietnam" : first.region);

  for (const dots of slot("frame").querySelectorAll<SVGElement>(":scope > .poster .camera > g"))
    dots.style.opacity = FADED;
  const overlay = document.createElement("div");
  slot("map-panel").before(overlay);
  render(<CountryMarks state={state} look={look} />, overlay);
}
