// Bundles a script that stands alone, outside the pages' own: what a host embeds, what works offline.
import { build, type PluginOption, type Rolldown } from "vite";
import { packageOf } from "../licences.ts";

/**
 * The code of `input` and all it imports, in one piece that leaves no names behind. `define`: names and what stands for
 * them. Throws if others' code is in it, because licences.txt names what is in the pages' scripts.
 */
export async function bundleScript(
  input: string,
  {
    plugins = [],
    define = {},
  }: { readonly plugins?: PluginOption[]; readonly define?: Record<string, string> } = {},
): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins,
    define,
    build: {
      target: "es2022",
      write: false,
      rolldownOptions: { input, output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput;
  const [{ code, moduleIds }] = built.output;
  const foreign = moduleIds.find((id) => packageOf(id) !== null);
  if (foreign !== undefined) throw new Error(`${input} stands alone, and would bring ${foreign}`);
  return code;
}
