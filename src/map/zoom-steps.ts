// What changes with the zoom, on the poster that moves as on MapLibre's map: how large a dot is, what is written beside it.

/** Zoom, half the width of a dot in pixels, zoom …; straight between: the poster's in frames of each width at first, growing where there is room. */
export const RADII = [-0.6, 1.17, -0.25, 1.5, 0.2, 1.84, 1.23, 2.75, 4, 4, 7, 5.5, 10, 7] as const;

/** How far a dot's halo goes beyond it, as a part of its radius; as in map-figure.css. */
export const HALO = 0.3;

/** Pixels. */
export function dotRadius(zoom: number): number {
  let [from, radius]: readonly [number, number] = [RADII[0], RADII[1]];
  for (let i = 2; i < RADII.length; i += 2) {
    const [to, next] = [RADII[i] ?? from, RADII[i + 1] ?? radius];
    if (zoom <= to) return radius + (next - radius) * Math.max(0, (zoom - from) / (to - from));
    [from, radius] = [to, next];
  }
  return radius;
}

/** Zoom from which cities carry their names, where there is room. */
export const NAMED_FROM = 3.5;

/** Zoom from which the numbers of unnamed members stand: before, a country's dots lie on one another. */
export const UNNAMED_FROM = 3;
