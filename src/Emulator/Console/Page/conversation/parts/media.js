import { html, useState } from '../../core/html.js';
import { Icon } from '../../core/ui.js';
import { saveFile, useFile } from './files.js';
import { isPicture, PicturePart } from './picture.js';
import { sizeOf } from './size.js';

/** A file with its name and size, to save. */
function FilePart({ part }) {
  const inside = html`<span class="file-icon"><${Icon} name="file" /></span>
    <span class="file-body"><span class="file-name">${part.filename}</span>
      <span class="file-detail">${part.mime_type} · ${sizeOf(part.size_bytes)}</span></span>`;
  return part.url
    ? html`<button type="button" class="file" title="Save the file" onClick=${() => saveFile(part.id, part.filename)}>${inside}<${Icon}
      name="download" size=${18} /></button>`
    : html`<span class="file" title="The file was deleted">${inside}</span>`;
}

/** Sound or film; it is loaded when somebody asks for it. */
function Playable({ part, film }) {
  const [wanted, setWanted] = useState(false);
  const file = useFile(part.id, part.mime_type, wanted);
  if (file.failed) return html`<${FilePart} part=${part} />`;
  const Player = film ? 'video' : 'audio';
  return html`<figure class=${film ? 'video' : 'audio'}>
    ${file.url
      ? html`<${Player} src=${file.url} controls autoplay aria-label=${part.filename} />`
      : html`<button type="button" class="play-place" aria-label=${`Play ${part.filename}`} onClick=${() => setWanted(true)}><${Icon}
        name="play" size=${26} /></button>`}
    <figcaption>${part.filename} · ${sizeOf(part.size_bytes)}</figcaption>
  </figure>`;
}

/** A file of whatever kind. */
export function MediaPart({ part }) {
  const type = part.mime_type ?? '';
  if (isPicture(type)) return html`<${PicturePart} part=${part}><${FilePart} part=${part} /><//>`;
  if (/^(video|audio)\//.test(type)) return html`<${Playable} part=${part} film=${type.startsWith('video/')} />`;
  return html`<${FilePart} part=${part} />`;
}
