// Writes the digits of a page's own text as its language does, wherever they were drawn.
import { changeOwnText } from "./own-text.ts";

/** An entity, a run of Latin words with what stands in it (CC BY 4.0), or a digit. */
const RUNS = /&#?\w+;|\d*[A-Za-zÀ-ɏḀ-ỹ][ -;=-~À-ɏḀ-ỹ]*|\d/g;

/** `digits` writes one digit. Scripts, styles and parts in another language are left as they are. */
export function localiseDigits(html: string, digits: (text: string) => string): string {
  if (digits("0") === "0") return html;
  return changeOwnText(html, (text) => text.replace(RUNS, (run) => (/^\d$/.test(run) ? digits(run) : run)));
}
