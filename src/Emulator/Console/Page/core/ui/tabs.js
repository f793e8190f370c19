import { html, useId } from '../html.js';
import { Icon } from './icons.js';
import { roveOn } from './roving.js';

/** Views of which one is shown. `tabs`: { key, label, icon, badge }; the panel's content is `children`. */
export function Tabs({ label, tabs, selected, onSelect, children, class: more = '' }) {
  const id = useId();
  const key = event => roveOn(event, event.currentTarget, '[role=tab]', { across: true, activate: tab => onSelect(tab.dataset.key) });
  return html`<div class=${`tabs ${more}`}>
    <div role="tablist" class="tab-list" aria-label=${label} onKeyDown=${key}>
      ${tabs.map(tab => html`<button key=${tab.key} type="button" role="tab" class="tab" id=${`${id}-${tab.key}`} data-key=${tab.key}
        aria-selected=${String(tab.key === selected)} aria-controls=${`${id}-panel`} tabindex=${tab.key === selected ? 0 : -1}
        onClick=${() => onSelect(tab.key)}>
        ${tab.icon && html`<${Icon} name=${tab.icon} size=${18} />`}<span class="tab-label">${tab.label}</span>
        ${tab.badge && html`<span class="badge">${tab.badge}</span>`}
      </button>`)}
    </div>
    <div role="tabpanel" class="tab-panel" id=${`${id}-panel`} aria-labelledby=${`${id}-${selected}`}>${children}</div>
  </div>`;
}
