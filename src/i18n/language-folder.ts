// Where a language lies in the site.
import type { Language } from "./translate.ts";

/** English at the root, "", every other language in a folder of its name, "vi/". */
export const folderOf = (language: Language): string => (language === "en" ? "" : `${language}/`);
