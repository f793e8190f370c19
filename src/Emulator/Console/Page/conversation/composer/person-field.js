import { html, useId, useRef, useState } from '../../core/html.js';
import { writtenHandle } from '../../core/names.js';
import { useFoundPeople } from '../../core/people.js';
import { Avatar } from '../../core/ui.js';

const most = 8;

const hintOf = person => (person
  ? `${person.name ?? 'They'} can receive ${person.services.join(', ') || 'nothing'}.`
  : 'Anybody of this world, or somebody new by their number.');

/**
 * Chooses a person of the world, or takes the number of somebody new. `found`: whom the value may mean; `person`: whom it means.
 */
export function PersonField({ value, found, person, onValue, problem, autofocus }) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef(null);
  const everybody = useFoundPeople('', most);
  const matches = open ? (person || !value.trim() ? everybody : found).people.slice(0, most) : [];
  const choose = person => {
    onValue(person.handle);
    setOpen(false);
    setAt(-1);
  };
  const key = event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (matches.length > 0) setAt((at + step + matches.length) % matches.length);
    } else if (event.key === 'Enter' && open && matches[at]) {
      event.preventDefault();
      choose(matches[at]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return html`<div class="field person-field">
    <label for=${id}>Write as</label>
    <input id=${id} ref=${input} class="input" role="combobox" aria-expanded=${String(open && matches.length > 0)}
      aria-controls=${`${id}-list`} aria-autocomplete="list"
      aria-activedescendant=${open && matches[at] ? `${id}-${at}` : undefined} aria-describedby=${`${id}-hint`}
        aria-invalid=${problem ? 'true' : undefined}
      autocomplete="off" autofocus=${autofocus} placeholder="A name, a number such as +14155550199, or an e-mail address" value=${value}
      onInput=${event => { onValue(event.currentTarget.value); setOpen(true); setAt(-1); }} onFocus=${() => setOpen(!value)}
        onClick=${() => setOpen(true)}
      onBlur=${() => setOpen(false)} onKeyDown=${key} />
    <ul id=${`${id}-list`} role="listbox" aria-label="People" class="person-options" hidden=${!open || matches.length === 0}>
      ${matches.map((one, index) => html`<li key=${one.handle} id=${`${id}-${index}`} role="option" aria-selected=${String(index === at)}
        class="person-option"
        onMouseDown=${event => { event.preventDefault(); choose(one); }}>
        <${Avatar} name=${one.name ?? one.handle} seed=${one.handle} size=${28} /><span>${one.name ?? writtenHandle(one.handle)}</span>
        ${one.name && html`<span class="muted small">${writtenHandle(one.handle)}</span>`}</li>`)}
    </ul>
    <p id=${`${id}-hint`}
      class=${problem ? 'field-problem' : 'field-hint'}>${problem ?? hintOf(person)}</p>
  </div>`;
}
