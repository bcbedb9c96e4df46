// The map as MapLibre's own guide begins it: the published package, land and cities as GeoJSON, one filter for the year.
import { Map as MapLibreMap, setWorkerUrl, type FilterSpecification } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { land, openSlider, places } from "../places.ts";

const filterOf = (year: number): FilterSpecification => [
  "all",
  ["<=", ["get", "from"], year],
  ["any", ["==", ["get", "until"], 0], [">", ["get", "until"], year]],
];

setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: document.querySelector<HTMLElement>(".map") ?? document.body,
  bounds: [
    [-169, -56],
    [179.9, 74],
  ],
  style: {
    version: 8,
    sources: {
      land: { type: "geojson", data: land },
      cities: {
        type: "geojson",
        data: {
          type: "FeatureCollection",
          features: places.map(({ lon, lat, ...properties }) => ({
            type: "Feature",
            geometry: { type: "Point", coordinates: [lon, lat] },
            properties,
          })),
        },
      },
    },
    layers: [
      { id: "land", type: "fill", source: "land", paint: { "fill-color": "#e9e6df" } },
      {
        id: "cities",
        type: "circle",
        source: "cities",
        filter: filterOf(2025),
        paint: {
          "circle-radius": 2.5,
          "circle-color": ["get", "colour"],
          "circle-stroke-width": 0.5,
          "circle-stroke-color": "#fbfaf8",
        },
      },
    ],
  },
});

map.once("load", () => openSlider((year) => map.setFilter("cities", filterOf(year))));
