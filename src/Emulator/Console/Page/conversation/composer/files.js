import { html, useEffect, useMemo } from '../../core/html.js';
import { Icon, IconButton } from '../../core/ui.js';
import { sizeOf } from '../parts/size.js';

function Chosen({ file, onRemove }) {
  const picture = useMemo(() => (/^image\/(jpeg|png|gif|webp|avif|svg)/.test(file.type) ? URL.createObjectURL(file) : null), [file]);
  useEffect(() => () => { if (picture) URL.revokeObjectURL(picture); }, [picture]);
  return html`<li class="chosen">
    ${picture ? html`<img src=${picture} alt="" />` : html`<span class="chosen-icon"><${Icon}
      name=${file.type.startsWith('audio/') ? 'mic' : 'file'} /></span>`}
    <span class="chosen-body"><span class="chosen-name">${file.name}</span><span class="chosen-size">${sizeOf(file.size)}</span></span>
    <${IconButton} icon="close" label=${`Remove ${file.name}`} onClick=${onRemove} />
  </li>`;
}

/** The files that go with the message. */
export function Files({ files, onRemove }) {
  return files.length > 0 && html`<ul role="list" class="chosen-files" aria-label="Files to send">
    ${files.map(one => html`<${Chosen} key=${one.id} file=${one.file} onRemove=${() => onRemove(one.id)} />`)}
  </ul>`;
}
