// Files kept under what they were made from, for the next build, until none has used them for a month.
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Milliseconds. */
const MONTH = 30 * 24 * 60 * 60 * 1000;

/** The content of a file, which is marked as used now; null where it is not there. */
async function use(file: string): Promise<Uint8Array | null> {
  const handle = await open(file).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (handle === null) return null;
  try {
    const now = new Date();
    await handle.utimes(now, now);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** What is kept in the folder `dir` as `name`, or else what `make` gives: that is kept from now on. */
export async function keep(dir: string, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const file = join(dir, name);
  const kept = await use(file);
  if (kept !== null) return kept;
  const made = await make();
  await mkdir(dir, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, made);
  await rename(draft, file);
  return made;
}

/** Removes what has not been used for a month at the time `now` (milliseconds), drafts of builds that were killed among it. */
export async function prune(dir: string, now = Date.now()): Promise<void> {
  const files = (await readdir(dir)).map((name) => join(dir, name));
  await Promise.all(
    files.map(async (file) => {
      if (now - (await stat(file)).mtimeMs > MONTH) await rm(file, { force: true });
    }),
  );
}
