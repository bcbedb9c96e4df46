// Compresses the texts of a folder beforehand, as small as they get, so that a host need not do it on every request.
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
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

/** With more files than this, quality 5 takes a quarter of the time of 9, and no cache is filled. */
const MANY = 5000;

const brotli = (text: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
const FORMS = {
  ".br": (text: Buffer, many: boolean) => brotli(text, many ? 5 : constants.BROTLI_MAX_QUALITY),
  ".gz": (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};
type Form = keyof typeof FORMS;
const versions = `${process.versions.brotli} ${process.versions.zlib}`;

/** `text` in this form, from `cache` or made and put there. */
async function packOnce(text: Buffer, form: Form, cache: string): Promise<Buffer> {
  const hash = createHash("sha256").update(versions).update(text).digest("hex").slice(0, 32);
  const file = join(cache, hash + form);
  const cachedTwin = await readFile(file).catch(() => null);
  if (cachedTwin !== null) return cachedTwin;
  const packed = await FORMS[form](text, false);
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, packed);
  await rename(draft, file);
  return packed;
}

/**
 * Writes `a.html.br` (Brotli, quality 11) and `a.html.gz` beside each text file below `dir` that becomes smaller by it.
 * `cache`: a folder in which they are kept by content.
 */
export async function compressFiles(dir: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const many = files.length > MANY;
  const compress = async (file: string): Promise<void> => {
    const text = await readFile(file);
    await Promise.all(
      (Object.keys(FORMS) as Form[]).map(async (form) => {
        const packed = await (many ? FORMS[form](text, many) : packOnce(text, form, cache));
        if (packed.length < text.length) await writeFile(file + form, packed);
      }),
    );
  };
  await Readable.from(files).forEach(compress, { concurrency: AT_ONCE });
}
