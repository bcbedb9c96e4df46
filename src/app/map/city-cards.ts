// The card of a city and the list of what is in view, with their style, fetched once the cities are there.
import "../../views/map/city-card.css";
import "../../views/map/region-dot.css";

export { CitiesInView } from "../../views/map/CitiesInView.tsx";
export { CityCards } from "../../views/map/CityCard.tsx";
