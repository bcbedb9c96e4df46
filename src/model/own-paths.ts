// The paths that are the site's own, in a form that stays small: hundreds of cities stand in it once, not once a language.

/** Folders that hold the same names, and these names. */
export type PackedPaths = readonly (readonly [folders: readonly string[], names: readonly string[]])[];

/** A folder's name stands with the "/" at its end. */
const split = (path: string): readonly [folder: string, name: string] => {
  const end = path.lastIndexOf("/", path.length - 2) + 1;
  return [path.slice(0, end), path.slice(end)];
};

/** Paths from the site's root, those of folders ending in "/" ("" is the root), in any order. */
export function packPaths(paths: Iterable<string>): PackedPaths {
  const names = new Map<string, string[]>();
  for (const path of [...paths].toSorted()) {
    const [folder, name] = split(path);
    names.set(folder, [...(names.get(folder) ?? []), name]);
  }
  const alike = new Map<string, string[]>();
  for (const [folder, held] of names) {
    const key = JSON.stringify(held);
    alike.set(key, [...(alike.get(key) ?? []), folder]);
  }
  return [...alike.values()].map((folders) => [folders, names.get(folders[0] ?? "") ?? []]);
}

export const unpackPaths = (packed: PackedPaths): ReadonlySet<string> =>
  new Set(
    packed.flatMap(([folders, names]) => folders.flatMap((folder) => names.map((name) => folder + name))),
  );
