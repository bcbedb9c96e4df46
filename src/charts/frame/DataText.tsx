// Words of the data, marked with their own language where the page speaks another.
import type { VNode } from "preact";
import type { DataText } from "../../../data/schema.ts";
import type { Locale } from "../../i18n/translate.ts";

export function DataText({
  locale: { language, facts },
  words,
}: {
  readonly locale: Pick<Locale, "language" | "facts">;
  readonly words: DataText;
}): VNode {
  if (language === facts) return <>{words[facts]}</>;
  return (
    <span lang={facts} dir="ltr">
      {words[facts]}
    </span>
  );
}
