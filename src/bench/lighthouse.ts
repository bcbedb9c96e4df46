// npm run bench -- --lighthouse: the four scores of Lighthouse's mobile profile, and each audit that is not perfect; the median of three runs.
import { once } from "node:events";
import { createServer } from "node:net";
import { chromium } from "@playwright/test";
import lighthouse, { type Result } from "lighthouse";
import { launchOptions } from "../e2e/launch.ts";
import { toTable } from "./table.ts";

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  server.close();
  if (bound === null || typeof bound === "string") throw new TypeError("there is no free port");
  return bound.port;
}

const percent = (score: number | null): string => (score === null ? "–" : String(Math.round(score * 100)));

/** Audits that count in a score, or name something to mend, and are not full. */
const faultsOf = ({ audits }: Result): readonly (readonly string[])[] =>
  Object.values(audits)
    .filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode !== "informative",
    )
    .map(({ id, score, displayValue }) => [id, percent(score), displayValue ?? ""]);

async function audit(address: string): Promise<Result> {
  const port = await findFreePort();
  const { executablePath, args } = { executablePath: undefined, ...launchOptions(false) };
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const run = await lighthouse(address, { port, logLevel: "error", output: "json" });
    if (!run) throw new Error(`Lighthouse gave no result for ${address}`);
    return run.lhr;
  } finally {
    await browser.close();
  }
}

const RUNS = 3;
const speedOf = ({ categories }: Result): number => categories["performance"]?.score ?? 0;

/** The run of median performance, each in a browser of its own: the first one on a machine waits for its fonts. */
async function auditMedian(address: string): Promise<Result> {
  const results: Result[] = [];
  for (let i = 0; i < RUNS; i++) results.push(await audit(address));
  const median = results.toSorted((a, b) => speedOf(a) - speedOf(b))[Math.floor(RUNS / 2)];
  if (!median) throw new Error("unreachable: there are three runs");
  return median;
}

export async function printLighthouse(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const result = await auditMedian(address);
    const scores = Object.values(result.categories).map(({ title, score }) => `${title} ${percent(score)}`);
    console.log(
      `\n${new URL(address).pathname}: ${scores.join(", ")} (Lighthouse ${result.lighthouseVersion})`,
    );
    const faults = faultsOf(result);
    if (faults.length > 0) console.log(toTable([["audit", "score", ""], ...faults]));
  }
}
