// The map as a good front-end engineer writes it by hand: d3 and SVG, one circle a city.
import { geoMercator, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { land, openSlider, places, type Place } from "../places.ts";

const projection = geoMercator().fitExtent(
  [
    [0, 0],
    [960, 560],
  ],
  {
    type: "MultiPoint",
    coordinates: [
      [-169, -56],
      [179.9, 74],
    ],
  },
);
const svg = select<SVGSVGElement, unknown>("svg");
svg.append("path").attr("fill", "#e9e6df").attr("d", geoPath(projection)(land));

const dots = places.map((place) => {
  const [x, y] = projection([place.lon, place.lat]) ?? [0, 0];
  return { place, x, y };
});
const layer = svg.append("g").attr("stroke", "#fbfaf8");

const isMember = ({ from, until }: Place, year: number): boolean =>
  from <= year && (until === 0 || year < until);

openSlider((year) => {
  layer
    .selectAll<SVGCircleElement, (typeof dots)[number]>("circle")
    .data(
      dots.filter(({ place }) => isMember(place, year)),
      ({ place }) => place.id,
    )
    .join((enter) =>
      enter
        .append("circle")
        .attr("cx", ({ x }) => x)
        .attr("cy", ({ y }) => y)
        .attr("r", 5)
        .attr("fill", ({ place }) => place.colour),
    );
});
