// npm run data:freeze -- 2025-12: keeps the tables as they are as an edition, which embeds may name.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { freeze } from "./editions.ts";

const { values, positionals } = parseArgs({
  options: { dir: { type: "string", default: join(import.meta.dirname, "..") } },
  allowPositionals: true,
});
try {
  const [name = ""] = positionals;
  freeze(values.dir, name);
  process.stdout.write(`data/editions/${name} is kept from now on\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
