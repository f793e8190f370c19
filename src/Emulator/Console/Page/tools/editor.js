// A plain text area with line numbers beside it, and what is wrong with the text at its place.
import { html, useId, useRef } from '../core/html.js';

const mostMarked = 2000;

/**
 * @param value the text
 * @param problem a problem whose errors have line and column
 * @param least how many lines it shows at least, and `most` at most
 * @param isReadOnly whether it is only looked at
 */
export function Editor({ label, value, onValue, problem, least = 8, most = 26, isReadOnly = false, handle }) {
  const id = useId();
  const area = useRef(null);
  const numbers = useRef(null);
  const lines = value.split('\n').length;
  const errors = problem?.errors ?? [];
  const marked = new Set(errors.map(error => error.line));
  const shownRows = Math.min(Math.max(least, lines + 1), most);
  const follow = event => { numbers.current.scrollTop = event.currentTarget.scrollTop; };
  if (handle) handle.current = { goTo: (line, column) => select(area.current, line, column) };

  return html`
    <div class="editor-field">
      <label for=${id}>${label}</label>
      <div class=${`editor ${problem ? 'has-problem' : ''}`}>
        <div class="editor-numbers" ref=${numbers} aria-hidden="true">
          <${Numbers} count=${lines} marked=${marked} />
        </div>
        <textarea id=${id} ref=${area} class="editor-text" rows=${shownRows} wrap="off" spellcheck=${false} autocapitalize="off"
          autocomplete="off" readOnly=${isReadOnly} aria-invalid=${problem ? 'true' : undefined}
          aria-describedby=${problem ? `${id}-problem` : undefined} value=${value} onScroll=${follow}
          onInput=${event => onValue?.(event.currentTarget.value)} />
      </div>
      ${problem && html`
        <${Wrong} id=${`${id}-problem`} problem=${problem} onPlace=${({ line, column }) => select(area.current, line, column)} />`}
    </div>`;
}

/** Of a text of thousands of lines they are one text, and the places are named below only. */
function Numbers({ count, marked }) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  if (count > mostMarked) return html`<span class="editor-number">${numbers.join('\n')}</span>`;
  return numbers.map(number => html`<span key=${number} class=${`editor-number ${marked.has(number) ? 'is-wrong' : ''}`}>${number}</span>`);
}

function Wrong({ id, problem, onPlace }) {
  return html`
    <div class="problem" id=${id} role="alert">
      <div>
        <p class="problem-title">${problem.title}</p>
        ${problem.detail && html`<p>${problem.detail}</p>`}
        ${problem.errors.length > 0 && html`<ul class="problem-places">
          ${problem.errors.map((error, index) => html`<li key=${index}>
            <button type="button" class="link" onClick=${() => onPlace(error)}>${error.line}:${error.column}</button>${' '}
            ${error.message}</li>`)}
        </ul>`}
      </div>
    </div>`;
}

/** Puts the cursor where something is, and shows it. */
function select(area, line, column = 1) {
  const lines = area.value.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const start = before + Math.min(column - 1, lines[line - 1]?.length ?? 0);
  const rest = /^[\w"'.-]+/.exec(area.value.slice(start))?.[0].length ?? 0;
  area.focus();
  area.setSelectionRange(start, start + rest);
  const height = parseFloat(getComputedStyle(area).lineHeight);
  area.scrollTop = Math.max(0, (line - 4) * height);
}
