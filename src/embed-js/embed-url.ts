// The address of an embed, from what an editor wrote on the element.

/** Attributes of the element that become parameters of the address; one text, because it is smaller so. */
const PARAMETERS =
  "year play loop region country city theme accent background title controls origin edition".split(" ");

/**
 * The site's root, ending in "/": what the page says, else the folder that embed.js came from, else what the build knew.
 * Empty if there is none of them; another script, as a bundle, says nothing of where the site is.
 */
export const siteOf = (told: string | undefined, script: string | undefined, built: string): string =>
  /^https?:\/\/.*[^/]/i.exec(told ?? "")?.[0].concat("/") ??
  /^.*\/(?=embed\.js\b)/.exec(script ?? "")?.[0] ??
  built;

/** The language of the site that is nearest to `wanted`: "pt-br" is "pt-BR", which stands after "pt", "vi_VN" is "vi", what there is not is English. */
export const nearestLanguage = (wanted: string, languages: readonly string[]): string =>
  languages.findLast((code) => new RegExp(`^${code}(?![a-z])`, "i").test(wanted)) ?? "en";

/** `read` gives an attribute's value or null; an attribute without a value counts as "1". `site` ends in "/". */
export function embedUrl(site: string, language: string, read: (name: string) => string | null): string {
  const view =
    read("view")
      ?.toLowerCase()
      .match(/^[\w-]+/)?.[0] ?? "map";
  const address = new URL(`${language === "en" ? "" : `${language}/`}embed/${view}/`, site);
  for (const name of PARAMETERS) {
    const value = read(name);
    if (value !== null) address.searchParams.set(name, value || "1");
  }
  return address.href;
}
