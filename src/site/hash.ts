// Files named by their content, and hashes as browsers check them.
import { createHash } from "node:crypto";

/** SHA-256 in the form of integrity attributes and policies. */
export const integrityOf = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** A text with the path from the site's root that it is written to. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The file of a text whose name changes as the text does: `name-1a2b3c4d.type`. */
export function hashedFile(name: string, type: string, text: string): TextFile {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { file: `${name}-${hash}.${type}`, text };
}
