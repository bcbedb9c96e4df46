// Serves the built site as a host does that reads `_headers`.
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** The rules of a `_headers` file: a path, then its headers, each on an indented line. */
export function readRules(text: string): readonly Rule[] {
  return text
    .split(/\n(?=\S)/)
    .map((block) => block.trimEnd().split("\n"))
    .map(([path = "", ...lines]) => ({
      path,
      headers: lines.map((line) => {
        const [name = "", ...value] = line.trim().split(": ");
        return [name, value.join(": ")] as const;
      }),
    }));
}

/** Every header of a path; values that several rules give are joined, as hosts do. */
export function headersOf(rules: readonly Rule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const matching = rules.filter((rule) =>
    rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
  );
  for (const [name, value] of matching.flatMap(({ headers }) => headers)) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

/** The address that the tests' build is given as its own; the server takes the place of its host. */
export const SITE_ORIGIN = "https://cities.example";

/** What becomes of a request: the connection breaks, or no answer comes. */
export type Trouble = "lost" | "held";

/** Serves `dir` on a free port of this machine until it is closed; `violations` are what browsers report. */
export async function openHeadersServer(dir: string) {
  let troubleOf = (_path: string): Trouble | null => null;
  const held = new Set<ServerResponse>();
  const text = await readFile(join(dir, "_headers"), "utf8");
  const violations: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      request.on("data", (report: Buffer) => violations.push(report.toString()));
      return response.writeHead(204).end();
    }
    const origin = `http://${request.headers.host}`;
    const rules = readRules(text.replaceAll(SITE_ORIGIN, origin));
    const path = decodeURI(new URL(request.url ?? "/", "http://localhost").pathname);
    const trouble = troubleOf(path);
    if (trouble === "lost") return response.destroy();
    if (trouble === "held") return held.add(response);
    const file = join(dir, normalize(path.endsWith("/") ? `${path}index.html` : path));
    readFile(file).then(
      (content) => {
        for (const [name, value] of headersOf(rules, path))
          response.setHeader(
            name,
            name === "Content-Security-Policy" ? `${value}; report-uri ${origin}/violation` : value,
          );
        response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
        const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
        if (!range) return response.end(content);
        const [from, to] = [Number(range[1]), Math.min(Number(range[2]), content.length - 1)];
        response.writeHead(206, { "content-range": `bytes ${from}-${to}/${content.length}` });
        return response.end(content.subarray(from, to + 1));
      },
      () => response.writeHead(404).end(),
    );
    return response;
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return {
    violations,
    /** From now on; null: none for anybody. */
    trouble: (next: ((path: string) => Trouble | null) | null) => {
      troubleOf = next ?? (() => null);
      for (const response of held) response.destroy();
      held.clear();
    },
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
