import { html, useEffect, useState } from '../html.js';
import { Button, IconButton } from './button.js';
import { toast } from './toast.js';

/** Without a secure context, as on http://build-machine:4010, there is no clipboard but this one. */
function copyByHand(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'copy-source';
  const holder = document.querySelector('dialog[open]') ?? document.body;
  const focused = document.activeElement;
  holder.append(area);
  area.select();
  const copied = document.execCommand('copy');
  area.remove();
  focused?.focus?.();
  return copied;
}

/** Puts a text on the clipboard and says so. */
export async function copyText(text, what = 'Copied') {
  let copied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copied = copyByHand(text);
  }

  toast(copied ? what : 'The browser does not let this page copy.');
  return copied;
}

/** `text` is what is copied, or a function that gives it, also later. Without children it is a picture alone. */
export function CopyButton({ text, label = 'Copy', what, children, ...rest }) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), 1500);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => setDone(await copyText(typeof text === 'function' ? await text() : text, what));
  const icon = done ? 'check' : 'copy';
  return children
    ? html`<${Button} kind="quiet" icon=${icon} onClick=${copy} ...${rest}>${children}<//>`
    : html`<${IconButton} label=${label} icon=${icon} onClick=${copy} ...${rest} />`;
}
