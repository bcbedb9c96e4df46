// A table that scrolls sideways in its place where it is wider than the column; the keyboard can scroll it too.
import type { ComponentChildren, VNode } from "preact";

/** `label` names it; `children` are its rows. */
export const ScrollTable = ({
  label,
  heads,
  class: name,
  children,
}: {
  readonly label: string;
  readonly heads: readonly string[];
  readonly class?: string;
  readonly children: ComponentChildren;
}): VNode => (
  <div class="scroll" tabindex={0} role="region" aria-label={label}>
    <table class={name}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
