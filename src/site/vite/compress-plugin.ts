// Writes the compressed twins of all texts into the build, once every other file is there.
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { compressFiles } from "../compress.ts";

const CACHE = fileURLToPath(new URL("../../../node_modules/.cache/compressed/", import.meta.url));

export const compressPlugin = (): Plugin => ({
  name: "compress",
  apply: "build",
  writeBundle: {
    order: "post",
    sequential: true,
    handler: ({ dir = "dist" }) => compressFiles(dir, CACHE),
  },
});
