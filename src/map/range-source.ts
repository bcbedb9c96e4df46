// Reads pieces of a file over HTTP, from hosts that know byte ranges and from those that only send it whole.
import type { RangeResponse, Source } from "pmtiles";

const cut = async (body: Promise<ArrayBuffer>, offset: number, length: number): Promise<RangeResponse> => ({
  data: (await body).slice(offset, offset + length),
});

/** A PMTiles source at `url`. Its promises reject when the host answers neither 200 nor 206. */
export function createRangeSource(url: string, fetchFile: typeof fetch): Source {
  let wholeFile: Promise<ArrayBuffer> | null = null;

  return {
    getKey: () => url,
    async getBytes(offset, length, signal) {
      if (wholeFile) return cut(wholeFile, offset, length);
      const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
      const response = await fetchFile(url, { headers, ...(signal && { signal }) });
      if (response.status === 206) return { data: await response.arrayBuffer() };
      if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
      if (wholeFile) return cut(wholeFile, offset, length);
      const coming = response.arrayBuffer();
      wholeFile = coming;
      coming.catch(() => {
        wholeFile = null;
      });
      return cut(coming, offset, length);
    },
  };
}
