// Which cities a pointer means: the nearest dot within reach, with those that lie on the same spot.
import { quadtree, type QuadtreeLeaf } from "d3-quadtree";

/** A dot; x and y on the Mercator unit square. */
export interface PickPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Ids nearest first; empty when no dot is within `radius` of the pointer. All three numbers are lengths of the
 * Mercator unit square, so that the radius is 24 divided by the pixels per world width.
 */
export type Picker = (x: number, y: number, radius: number) => readonly string[];

/** Dots so near to the nearest one or to the pointer cannot be told apart: 6 px where the reach is 24. */
const SAME_SPOT = 1 / 4;

type Node = QuadtreeLeaf<PickPoint> | { readonly length: 4 };

const isLeaf = (node: Node): node is QuadtreeLeaf<PickPoint> => !("length" in node);

/** Sorts the dots once; each pick then looks only where the pointer is. */
export function buildPicker(points: readonly PickPoint[]): Picker {
  const tree = quadtree<PickPoint>(
    [...points],
    ({ x }) => x,
    ({ y }) => y,
  );

  const within = (x: number, y: number, radius: number): readonly PickPoint[] => {
    const found: PickPoint[] = [];
    tree.visit((node: Node, west, north, east, south) => {
      if (west > x + radius || east < x - radius || north > y + radius || south < y - radius) return true;
      if (!isLeaf(node)) return false;
      for (let leaf: QuadtreeLeaf<PickPoint> | undefined = node; leaf; leaf = leaf.next)
        if (Math.hypot(leaf.data.x - x, leaf.data.y - y) <= radius) found.push(leaf.data);
      return false;
    });
    return found;
  };

  return (x, y, radius) => {
    const nearest = tree.find(x, y, radius);
    if (nearest === undefined) return [];
    const spot = radius * SAME_SPOT;
    const distance = (point: PickPoint): number => Math.hypot(point.x - x, point.y - y);
    return [...new Set([...within(nearest.x, nearest.y, spot), ...within(x, y, spot)])]
      .toSorted((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
}
