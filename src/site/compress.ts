// Compresses the texts of a folder beforehand, as small as they get, so that a host need not do it on every request.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { keep, prune } from "./build-cache.ts";

/** What is text; the rest is compressed already, or read by the host itself. */
const TEXTS: ReadonlySet<string> = new Set(
  "css csv geojson html js json svg txt webmanifest xml".split(" ").map((type) => `.${type}`),
);
/** Twice as many as threads that compress, so that none waits for a file to be read. */
const AT_ONCE = 8;

/** With more files than this, quality 5 takes a quarter of the time of 9, and no cache is filled. */
const MANY = 5000;

/** The pages of hundreds of states, and the map as a guest in each: quality 10 takes half the time of 11 for one percent more. */
const OF_STATE = /[\\/](?:embed[\\/]map|city|country|year|region)[\\/][^\\/]+[\\/]index\.html$/;

const brotli = (text: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
const FORMS = {
  ".br": brotli,
  ".gz": (text: Buffer, _quality: number) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};
type Form = keyof typeof FORMS;
const versions = `${process.versions.brotli} ${process.versions.zlib}`;

/** `text` in this form, from `cache` or made and put there. */
function packOnce(text: Buffer, form: Form, quality: number, cache: string): Promise<Uint8Array> {
  const how = quality === constants.BROTLI_MAX_QUALITY ? versions : `${versions} ${quality}`;
  const hash = createHash("sha256").update(how).update(text).digest("hex").slice(0, 32);
  return keep(cache, hash + form, () => FORMS[form](text, quality));
}

/**
 * Writes `a.html.br` (Brotli, quality 11) and `a.html.gz` beside each text file below `dir` that becomes smaller by it.
 * `cache`: a folder in which they are kept by content, till no build has used them for a month.
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
    const quality = many ? 5 : OF_STATE.test(file) ? 10 : constants.BROTLI_MAX_QUALITY;
    await Promise.all(
      (Object.keys(FORMS) as Form[]).map(async (form) => {
        const packed = await (many ? FORMS[form](text, quality) : packOnce(text, form, quality, cache));
        if (packed.length < text.length) await writeFile(file + form, packed);
      }),
    );
  };
  await Readable.from(files).forEach(compress, { concurrency: AT_ONCE });
  await prune(cache);
}
