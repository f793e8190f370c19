import { html, useState } from '../../core/html.js';
import { Button, Dialog } from '../../core/ui.js';
import { fileIdOf, saveFile, useFile } from './files.js';
import { sizeOf } from './size.js';

const pictures = /^image\/(jpeg|png|gif|webp|bmp|avif|svg\+xml|x-icon)$/;

/** Whether browsers show it. */
export const isPicture = type => pictures.test(type ?? '');

/** A picture of the emulator's by its address, for cards and stickers; nothing while it comes, or `children` where it cannot. */
export function StoredPicture({ url, type = 'image/jpeg', alt = '', class: more, children }) {
  const file = useFile(fileIdOf(url), type);
  if (file.failed) return children ?? null;
  return html`<img class=${more} src=${file.url} alt=${alt} />`;
}

/** A picture in a frame of a fixed shape, so that nothing moves when it arrives; pressed, it is large. */
export function PicturePart({ part, children }) {
  const [open, setOpen] = useState(false);
  const [broken, setBroken] = useState(false);
  const file = useFile(part.id, part.mime_type);
  if (file.failed || broken) return children;
  const alt = part.filename || 'Picture';
  return html`<button type="button" class="picture" aria-label=${`${alt}, ${sizeOf(part.size_bytes)}: show it large`}
    onClick=${() => setOpen(true)}>
      ${file.url && html`<img src=${file.url} alt=${alt} decoding="async" onError=${() => setBroken(true)} />`}
    </button>
    ${open && html`<${Dialog} title=${alt} class="dialog-picture" onClose=${() => setOpen(false)}>
      <img class="large-picture" src=${file.url} alt=${alt} />
      <footer class="dialog-foot"><span class="muted">${part.mime_type} · ${sizeOf(part.size_bytes)}</span>
        <${Button} icon="download" onClick=${() => saveFile(part.id, part.filename)}>Save<//></footer>
    <//>`}`;
}
