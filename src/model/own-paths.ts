// The files that are the site's own and how a version's are known, in a form that stays small: hundreds of cities stand in it once, not once a language.

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

const pathsIn = (packed: PackedPaths): readonly string[] =>
  packed.flatMap(([folders, names]) => folders.flatMap((folder) => names.map((name) => folder + name)));

export const unpackPaths = (packed: PackedPaths): ReadonlySet<string> => new Set(pathsIn(packed));

/** Files that are named by their content: of no two versions is it another. */
export const isHashed = (path: string): boolean => path.startsWith("assets/");

/** So many letters of a SHA-256 in base64 tell two versions of a file apart: 24 bits. */
const SUM_LENGTH = 4;

/** Sums of all files that are not named by their content; `sumOf` gives a SHA-256 in base64. */
export const packSums = (packed: PackedPaths, sumOf: (path: string) => string): string =>
  pathsIn(packed)
    .filter((path) => !isHashed(path))
    .map((path) => sumOf(path).slice(0, SUM_LENGTH))
    .join("");

/** What the SHA-256 of a file begins with, by its path. */
export const unpackSums = (packed: PackedPaths, sums: string): ReadonlyMap<string, string> =>
  new Map(
    pathsIn(packed)
      .filter((path) => !isHashed(path))
      .map((path, index) => [path, sums.slice(index * SUM_LENGTH, (index + 1) * SUM_LENGTH)]),
  );
