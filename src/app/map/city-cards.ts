// The card of a city with its style, fetched once the cities are there.
import "../../views/map/city-card.css";
import "../../views/map/region-dot.css";

export { CityCards } from "../../views/map/CityCard.tsx";
