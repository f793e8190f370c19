import { html, signal, useEffect, useId, useRef } from '../html.js';
import { Button, IconButton } from './button.js';

/** A window above the page: the browser keeps the focus in it, and Escape closes it. */
export function Dialog({ title, onClose, children, class: more = '', closable = true }) {
  const element = useRef(null);
  const id = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog.showModal();
    dialog.querySelector('[autofocus]')?.focus();
    return () => {
      dialog.close();
      before?.focus?.();
    };
  }, []);
  const cancel = event => {
    event.preventDefault();
    if (closable) onClose?.();
  };
  const click = event => {
    if (closable && event.target === element.current) onClose?.();
  };
  return html`<dialog ref=${element} class=${`dialog ${more}`} aria-labelledby=${id} onCancel=${cancel} onMouseDown=${click}>
    <div class="dialog-box">
      <header class="dialog-head">
        <h2 id=${id}>${title}</h2>
        ${closable && html`<${IconButton} label="Close" icon="close" onClick=${onClose} />`}
      </header>
      ${children}
    </div>
  </dialog>`;
}

const asked = signal(null);

/** Asks before something that cannot be taken back; true: do it. */
export function confirmation({ title, text, action }) {
  return new Promise(resolve => { asked.value = { title, text, action, resolve }; });
}

/** Where questions appear; stands once in the page. */
export function Confirmations() {
  const question = asked.value;
  if (!question) return null;
  const answer = yes => () => {
    asked.value = null;
    question.resolve(yes);
  };
  return html`<${Dialog} title=${question.title} onClose=${answer(false)} class="dialog-small">
    <p>${question.text}</p>
    <footer class="dialog-foot">
      <${Button} onClick=${answer(false)}>Cancel<//>
      <${Button} kind="danger" autofocus onClick=${answer(true)}>${question.action}<//>
    </footer>
  <//>`;
}
