// Bundles a script that stands alone, outside the pages' own: what a host embeds, what works offline.
import { build, type PluginOption, type Rolldown } from "vite";

/** The code of `input` and all it imports, in one piece that leaves no names behind. `define`: names and what stands for them. */
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
  return built.output[0].code;
}
