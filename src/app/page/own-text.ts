// Gives every text that script shows an element of its own, so that what a translator put in its place goes with it.
import { Fragment, h, options, type ComponentChildren, type VNode } from "preact";

const isText = (child: ComponentChildren): child is string | number =>
  typeof child === "string" || typeof child === "number";

const isElement = (child: ComponentChildren): boolean => typeof child === "object" && child !== null;

/** Blank texts are translated by nobody. */
const wrap = (child: ComponentChildren): ComponentChildren =>
  isText(child) && String(child).trim() !== "" ? h("span", { textContent: child }) : child;

/**
 * Browsers' translators replace text nodes, and Preact would go on writing to those that it made. So the text of an
 * element that has no other children becomes its property, which is set over whatever is in it, and a text among
 * elements becomes an element. SVG's texts are left: they could hold no span, and no translator goes there.
 */
function ownText({ type, props }: VNode<{ children?: ComponentChildren; textContent?: string }>): void {
  if (typeof type === "string" ? type === "text" : type !== Fragment) return;
  const children = [props.children].flat();
  if (!children.some(isText)) return;
  if (type === Fragment || children.some(isElement)) {
    props.children = children.map(wrap);
    return;
  }
  props.textContent = children.filter(isText).join("");
  props.children = null;
}

/** From now on, whatever is rendered. */
export function keepTextsOwn(): void {
  const { vnode: before } = options;
  options.vnode = (vnode) => {
    before?.(vnode);
    ownText(vnode);
  };
}
