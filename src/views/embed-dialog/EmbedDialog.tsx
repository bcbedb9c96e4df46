// The dialog that sets an embed up: every option, a live preview at three widths, and the code to copy.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { CODE_FORMS, colourScheme, type CodeForm } from "../../model/embed-code.ts";
import { WIDTHS, type EmbedDialogProps } from "./embed-dialog-props.ts";
import { EmbedOptionFields } from "./EmbedOptionFields.tsx";

/** The id of the dialog's heading. */
export const EMBED_HEADING = "embed-heading";

export function EmbedDialog(props: EmbedDialogProps) {
  const { t } = props.locale;
  return (
    <>
      <div class="top">
        <h2 id={EMBED_HEADING}>{t("embedTitle")}</h2>
        <form method="dialog">
          <button class="close" aria-label={t("close")} title={t("close")}>
            ×
          </button>
        </form>
      </div>
      <p>{t("embedText")}</p>
      <div class="setup">
        <EmbedOptionFields {...props} />
        <div>
          <Preview {...props} />
          <Code {...props} />
        </div>
      </div>
    </>
  );
}

function Preview({ setup, locale: { t }, width: first, follow }: EmbedDialogProps) {
  const width = useSignal<number>(first);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current ? follow(frame.current) : undefined), [follow]);
  const { address, query, title } = setup.embedded.value;
  return (
    <div class="part">
      <fieldset class="choice">
        <legend>{t("embedPreview")}</legend>
        {WIDTHS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="embed-width"
              checked={width.value === each}
              onChange={() => {
                width.value = each;
              }}
            />
            {t("embedWidth", { width: each })}
          </label>
        ))}
      </fieldset>
      <div class="stage" tabIndex={0} role="region" aria-label={t("embedPreview")}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of this very site */}
        <iframe
          ref={frame}
          src={address}
          title={title}
          style={{ width: `${width.value}px`, colorScheme: colourScheme(query) ?? "" }}
        />
      </div>
    </div>
  );
}

const FORMS = {
  plain: { name: "embedPlain", hint: "embedPlainHint" },
  script: { name: "embedScript", hint: "embedScriptHint" },
  element: { name: "embedElement", hint: "embedElementHint" },
  link: { name: "embedLink", hint: "embedLinkHint" },
  wordpress: { name: null, hint: "embedWordpressHint" },
  amp: { name: null, hint: "embedAmpHint" },
  markdown: { name: "embedMarkdown", hint: "embedMarkdownHint" },
  mdx: { name: null, hint: "embedMdxHint" },
} as const satisfies Record<CodeForm, unknown>;

/** Names that are the same in every language. */
const PROPER: Readonly<Record<string, string>> = { wordpress: "WordPress", amp: "AMP", mdx: "MDX" };

function Code({ setup, locale: { t }, copy }: EmbedDialogProps) {
  const status = useSignal("");
  const text = useRef<HTMLTextAreaElement>(null);
  const { value: form } = setup.form;
  const copyCode = async (): Promise<void> => {
    try {
      await copy(setup.code.peek());
      status.value = t("copied");
    } catch {
      text.current?.select();
      status.value = t("copySelected");
    }
  };
  return (
    <div class="part">
      <fieldset class="choice">
        <legend>{t("embedCode")}</legend>
        {CODE_FORMS.map((each) => {
          const { name } = FORMS[each];
          return (
            <label key={each}>
              <input
                type="radio"
                name="embed-form"
                checked={form === each}
                onChange={() => {
                  setup.setForm(each);
                  status.value = "";
                }}
              />
              {name === null ? PROPER[each] : t(name)}
            </label>
          );
        })}
      </fieldset>
      <p id="embed-hint">{t(FORMS[form].hint)}</p>
      <textarea
        ref={text}
        readOnly
        rows={5}
        dir="ltr"
        spellcheck={false}
        aria-label={t("embedCode")}
        aria-describedby="embed-hint"
        value={setup.code.value}
      />
      <p>
        <button type="button" class="copy" onClick={() => void copyCode()}>
          {t("embedCopy")}
        </button>{" "}
        <span role="status">{status.value}</span>
      </p>
    </div>
  );
}
