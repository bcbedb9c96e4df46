// Compresses the texts of a folder beforehand, as small as they get, so that a host need not do it on every request.
import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What is text; the rest is compressed already, or read by the host itself. */
const TEXTS: ReadonlySet<string> = new Set(
  "css csv geojson html js json svg txt webmanifest xml".split(" ").map((type) => `.${type}`),
);
/** Twice as many as threads that compress, so that none waits for a file to be read. */
const AT_ONCE = 8;

/** With more files than this, a tenth of the bytes is given for nine tenths of the time. */
const MANY = 5000;

type Pack = (text: Buffer, many: boolean) => Promise<Buffer>;
const FORMS: Readonly<Record<string, Pack>> = {
  ".br": (text, many) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: many ? 9 : constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  ".gz": (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};
const versions = `${process.versions.brotli} ${process.versions.zlib}`;

/** The file in `cache` that holds `text` in this form, made if it is not there. */
async function packed(text: Buffer, form: string, many: boolean, cache: string): Promise<string> {
  const file = join(
    cache,
    createHash("sha256").update(`${versions} ${many}`).update(text).digest("hex").slice(0, 32) + form,
  );
  if ((await stat(file).catch(() => null)) !== null) return file;
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, (await FORMS[form]?.(text, many)) ?? text);
  await rename(draft, file);
  return file;
}

/**
 * Writes `a.html.br` (Brotli, quality 11 where there are not very many) and `a.html.gz` beside each text file below `dir` that becomes smaller by it.
 * `cache`: a folder in which they are kept by content.
 */
export async function compressFiles(dir: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const compress = async (file: string): Promise<void> => {
    const text = await readFile(file);
    await Promise.all(
      Object.keys(FORMS).map(async (form) => {
        const kept = await packed(text, form, files.length > MANY, cache);
        if ((await stat(kept)).size < text.length) await copyFile(kept, file + form);
      }),
    );
  };
  await Readable.from(files).forEach(compress, { concurrency: AT_ONCE });
}
