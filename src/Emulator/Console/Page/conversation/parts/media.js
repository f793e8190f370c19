import { html, useState } from '../../core/html.js';
import { Icon } from '../../core/ui.js';
import { ownFile } from './href.js';

const units = ['bytes', 'KB', 'MB', 'GB'];

/** A size for people. */
export function sizeOf(bytes) {
  let size = bytes ?? 0;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }

  return `${unit === 0 || size >= 100 ? Math.round(size) : size.toFixed(1)} ${units[unit]}`;
}

/** A file with its name and size, to download. */
export function FilePart({ part }) {
  const file = ownFile(part.url);
  const inside = html`<span class="file-icon"><${Icon} name="file" /></span>
    <span class="file-body"><span class="file-name">${part.filename}</span>
      <span class="file-detail">${part.mime_type} · ${sizeOf(part.size_bytes)}</span></span>`;
  return file
    ? html`<a class="file" href=${file} download=${part.filename} target="_blank" rel="noopener">${inside}<${Icon} name="download" size=${18} /></a>`
    : html`<span class="file">${inside}</span>`;
}

/** A picture in a frame of a fixed shape, so that nothing moves when it arrives. */
export function ImagePart({ part }) {
  const [failed, setFailed] = useState(false);
  const file = ownFile(part.url);
  if (!file || failed) return html`<${FilePart} part=${part} />`;
  return html`<a class="picture" href=${file} target="_blank" rel="noopener" title=${`${part.filename}, ${sizeOf(part.size_bytes)}`}>
    <img src=${file} alt=${part.filename || 'Picture'} loading="lazy" decoding="async" onError=${() => setFailed(true)} />
  </a>`;
}

function VideoPart({ part }) {
  const file = ownFile(part.url);
  if (!file) return html`<${FilePart} part=${part} />`;
  return html`<figure class="video">
    <video src=${file} controls preload="metadata" aria-label=${part.filename} />
    <figcaption>${part.filename} · ${sizeOf(part.size_bytes)}</figcaption>
  </figure>`;
}

function AudioPart({ part }) {
  const file = ownFile(part.url);
  if (!file) return html`<${FilePart} part=${part} />`;
  return html`<figure class="audio">
    <audio src=${file} controls preload="none" aria-label=${part.filename} />
    <figcaption>${part.filename} · ${sizeOf(part.size_bytes)}</figcaption>
  </figure>`;
}

/** A file of whatever kind. */
export function MediaPart({ part }) {
  const type = part.mime_type ?? '';
  if (/^image\/(jpeg|png|gif|webp|svg|bmp|avif)/.test(type)) return html`<${ImagePart} part=${part} />`;
  if (type.startsWith('video/')) return html`<${VideoPart} part=${part} />`;
  if (type.startsWith('audio/')) return html`<${AudioPart} part=${part} />`;
  return html`<${FilePart} part=${part} />`;
}
