// Fills index.html, the template of every page.

/** Fills each %name%; white space between the template's tags goes, and the slash of those that stand alone. Throws on a name that has no filling. */
export function fillTemplate(template: string, fillings: Readonly<Record<string, string>>): string {
  return template
    .replaceAll(/\s*\/>/g, ">")
    .replaceAll(/>\s+</g, "><")
    .replaceAll(/>\s+%/g, ">%")
    .replaceAll(/%\s+</g, "%<")
    .replaceAll(/%(\w+)%/g, (_, name: string) => {
      const filling = fillings[name];
      if (filling === undefined) throw new TypeError(`index.html asks for %${name}%, which no page has`);
      return filling;
    });
}
