// Keeps the site that was built last until the next one is whole: writes beside it, and takes its place at the end.
import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Plugin, UserConfig } from "vite";

const isInside = (path: string, folder: string): boolean => !relative(folder, path).startsWith("..");
const isFilled = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0;

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** The folder that the build is for, behind a link if it is one. Throws where replacing it would take more than a site. */
function targetOf({ root = ".", build = {} }: UserConfig): string {
  const asked = resolve(root, build.outDir ?? "dist");
  const target = existsSync(asked) ? realpathSync(asked) : asked;
  if (isInside(resolve(root), target))
    throw new Error(`${asked} holds the sources: the build would replace it`);
  if (!isInside(asked, resolve(root)) && build.emptyOutDir !== true && isFilled(target))
    throw new Error(
      `${asked} is outside the project and holds files: --emptyOutDir lets the build replace them`,
    );
  return target;
}

/** Tidies up behind builds that were killed: their drafts go, and a site that one had moved aside comes back. */
function recover(target: string): void {
  if (!existsSync(dirname(target))) return;
  for (const name of readdirSync(dirname(target))) {
    const [, pid, kind] = /\.(\d+)\.(new|old)$/.exec(name) ?? [];
    if (pid === undefined || !name.startsWith(`${basename(target)}.${pid}.`) || isRunning(Number(pid)))
      continue;
    const left = join(dirname(target), name);
    if (kind === "old" && !existsSync(target)) renameSync(left, target);
    else rmSync(left, { recursive: true });
  }
}

/** `draft` becomes `target`, whose files go, but for a repository that lies among them. */
function replace(target: string, draft: string, aside: string): void {
  if (!existsSync(target)) return renameSync(draft, target);
  renameSync(target, aside);
  try {
    renameSync(draft, target);
  } catch (error) {
    renameSync(aside, target);
    throw error;
  }
  const repository = join(aside, ".git");
  if (existsSync(repository)) renameSync(repository, join(target, ".git"));
  rmSync(aside, { recursive: true });
}

/**
 * For the end of the list of plugins. Until every other one is done, the output lies in a folder beside its own, named
 * by this process; whatever goes wrong before (a fault, a full disk, a kill) leaves the folder as it was. A kill between
 * the two renames leaves it aside, whole; the next build brings it back. `emptyOutDir: false` and watching write in place.
 */
export function outputPlugin(): Plugin {
  let target = "";
  let draft = "";
  return {
    name: "output",
    apply: ({ build = {} }, { command }) =>
      command === "build" && build.write !== false && build.emptyOutDir !== false && !build.watch,
    config(config) {
      target = targetOf(config);
      draft = `${target}.${process.pid}.new`;
      return { build: { outDir: draft, emptyOutDir: true } };
    },
    buildStart() {
      recover(target);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler() {
        replace(target, draft, `${target}.${process.pid}.old`);
      },
    },
    closeBundle() {
      rmSync(draft, { recursive: true, force: true });
    },
  };
}
