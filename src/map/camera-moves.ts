// How fingers, wheel and keys move a flat camera, north up.
import {
  latOf,
  lonOf,
  mercatorX,
  mercatorY,
  TILE_SIZE,
  type Box,
  type Camera,
  type Size,
} from "../model/mercator.ts";

/** From the frame's top left, pixels. */
type Spot = readonly [left: number, top: number];

const widthOf = (zoom: number): number => TILE_SIZE * 2 ** zoom;

/** What a frame shows of the unit square. */
export function boxSeen({ lon, lat, zoom }: Camera, frame: Size): Box {
  const [width, height] = [frame.width / widthOf(zoom), frame.height / widthOf(zoom)];
  return { x: mercatorX(lon) - width / 2, y: mercatorY(lat) - height / 2, width, height };
}

/** Drawn along by so many pixels. */
export function panned({ lon, lat, zoom }: Camera, right: number, down: number): Camera {
  const world = widthOf(zoom);
  return { lon: lonOf(mercatorX(lon) - right / world), lat: latOf(mercatorY(lat) - down / world), zoom };
}

/** So many levels nearer; what lies under `spot` stays there. */
export function zoomedAt({ lon, lat, zoom }: Camera, levels: number, [left, top]: Spot, frame: Size): Camera {
  const across = (left - frame.width / 2) * (1 / widthOf(zoom) - 1 / widthOf(zoom + levels));
  const down = (top - frame.height / 2) * (1 / widthOf(zoom) - 1 / widthOf(zoom + levels));
  return { lon: lonOf(mercatorX(lon) + across), lat: latOf(mercatorY(lat) + down), zoom: zoom + levels };
}

/** The way from one camera to another: at 0 the first, at 1 the second, between them all that lies between is drawn to and fro evenly. */
export function wayBetween(from: Camera, to: Camera): (part: number) => Camera {
  const [x0, y0] = [mercatorX(from.lon), mercatorY(from.lat)];
  const [x1, y1] = [mercatorX(to.lon), mercatorY(to.lat)];
  const times = 2 ** (to.zoom - from.zoom);
  return (part) => {
    const zoom = from.zoom + (to.zoom - from.zoom) * part;
    // So that the spot of the frame that both show under the same pixel stays where it is.
    const share = Math.abs(times - 1) < 1e-6 ? part : (1 - times ** -part) / (1 - 1 / times);
    return { lon: lonOf(x0 + (x1 - x0) * share), lat: latOf(y0 + (y1 - y0) * share), zoom };
  };
}
