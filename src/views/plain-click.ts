// A click that is meant for the page: with the first button, and with no key that asks for a new tab or window.

export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey;

/** For a link to what can be chosen here: `choose` instead of leaving the page, unless the click is the browser's. */
export const onPlainClick =
  (choose: () => void) =>
  (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    choose();
  };
