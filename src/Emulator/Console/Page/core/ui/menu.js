import { html, useEffect, useId, useLayoutEffect, useRef, useState } from '../html.js';
import { IconButton } from './button.js';
import { Icon } from './icons.js';
import { roveOn } from './roving.js';

const entries = '.menu-item:not([disabled]), .palette-item';

/** Puts a floating box beside what opened it, inside the window. */
function place(box, anchor, end) {
  const at = anchor.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const gap = 6;
  const below = at.bottom + gap + size.height <= innerHeight;
  const top = below ? at.bottom + gap : Math.max(gap, at.top - gap - size.height);
  const left = Math.min(Math.max(gap, end ? at.right - size.width : at.left), innerWidth - size.width - gap);
  box.style.top = `${Math.round(top)}px`;
  box.style.left = `${Math.round(left)}px`;
}

/**
 * A list of what can be done. `items`: { label, icon, run, danger, disabled, why } or null for a line between.
 * `header` stands above the items, for example a row of reactions.
 */
export function Menu({ label, anchor, items, onClose, end = false, header }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    box.current.showPopover();
    place(box.current, anchor, end);
    box.current.querySelector(entries)?.focus();
  }, []);
  const close = focus => {
    onClose();
    if (focus) anchor.focus?.();
  };
  useEffect(() => {
    const toggle = event => {
      const { activeElement } = document;
      if (event.newState === 'closed') close(activeElement === document.body || box.current?.contains(activeElement));
    };
    const popover = box.current;
    popover.addEventListener('toggle', toggle);
    return () => popover.removeEventListener('toggle', toggle);
  }, []);
  const key = event => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close(true);
    } else {
      roveOn(event, box.current, entries, { both: true });
    }
  };
  const run = item => () => {
    close(true);
    item.run();
  };
  const list = items.map((item, index) => (item
    ? html`<button key=${item.label} type="button" role="menuitem" tabindex="-1" class=${`menu-item${item.danger ? ' menu-danger' : ''}`}
        disabled=${item.disabled} title=${item.why} onClick=${run(item)}>
        ${item.icon && html`<${Icon} name=${item.icon} size=${18} />`}<span>${item.label}</span>
      </button>`
    : html`<div key=${index} role="separator" class="menu-line" />`));
  // What stands above the items, such as a field, may not be inside a menu.
  return html`<div ref=${box} class="menu" popover="auto" role=${header ? 'dialog' : undefined} aria-label=${header ? label : undefined}
    onKeyDown=${key}>
    ${header?.({ close: () => close(true) })}
    ${list.length > 0 && html`<div role="menu" aria-label=${label}>${list}</div>`}
  </div>`;
}

/** A button that opens a menu. */
export function MenuButton({ label, icon = 'more', items, end = true, header, class: more = '', button }) {
  const [open, setOpen] = useState(null);
  const id = useId();
  const show = event => setOpen(open ? null : event.currentTarget);
  const ties = { id, 'aria-haspopup': 'menu', 'aria-expanded': String(Boolean(open)), onClick: show };
  return html`${button ? button(ties) : html`<${IconButton} label=${label} icon=${icon} class=${more} ...${ties} />`}
    ${open && html`<${Menu} label=${label} anchor=${open} end=${end} header=${header} onClose=${() => setOpen(null)}
      items=${(typeof items === 'function' ? items() : items).filter(item => item !== false && item !== undefined)} />`}`;
}
