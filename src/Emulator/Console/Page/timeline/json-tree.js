import { html, useState } from '../core/html.js';

const openTo = 3;
const small = 2000;
const firstItems = 100;

/** A JSON value as a tree whose branches fold; what is folded is not made. A small one stands open. */
export function JsonTree({ value, label = 'JSON' }) {
  const openDepth = JSON.stringify(value).length < small ? Infinity : openTo;
  return html`
    <div class="tree" role="group" aria-label=${label} tabindex="0">
      <${Branch} value=${value} depth=${0} openDepth=${openDepth} isRoot />
    </div>`;
}

/** One value with what stands before it. */
function Branch({ name, value, depth, openDepth, isRoot = false }) {
  const isBranch = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  const [isOpen, setOpen] = useState(depth < openDepth);
  const [shown, setShown] = useState(firstItems);
  const key = name === undefined ? '' : html`<span class="tree-key">${name}</span>`;
  if (!isBranch) return html`<div class="tree-line">${key}<${Leaf} value=${value} /></div>`;
  const isList = Array.isArray(value);
  const entries = Object.entries(value);
  const inside = html`
    ${entries.slice(0, shown).map(([inner, item]) => html`
      <${Branch} key=${inner} name=${inner} value=${item} depth=${depth + 1} openDepth=${openDepth} />`)}
    ${entries.length > shown && html`
      <button type="button" class="link" onClick=${() => setShown(shown + 10 * firstItems)}>${entries.length - shown} more</button>`}`;
  if (isRoot) return inside;
  const size = isList ? `${entries.length} ${entries.length === 1 ? 'item' : 'items'}` : preview(entries);
  return html`
    <div class="tree-branch">
      <button type="button" class="tree-line tree-fold" aria-expanded=${String(isOpen)} onClick=${() => setOpen(!isOpen)}>
        ${key}<span class="tree-size">${isList ? size : isOpen ? '' : size}</span>
      </button>
      ${isOpen && html`<div class="tree-inside">${inside}</div>`}
    </div>`;
}

const preview = entries => entries.slice(0, 4).map(([key]) => key).join(', ') + (entries.length > 4 ? ', …' : '');

function Leaf({ value }) {
  if (typeof value === 'string') return html`<span class="tree-text">"${value}"</span>`;
  if (value === null) return html`<span class="tree-null">null</span>`;
  if (typeof value !== 'object') return html`<span class="tree-word">${String(value)}</span>`;
  return html`<span class="tree-null">${Array.isArray(value) ? '[ ]' : '{ }'}</span>`;
}
