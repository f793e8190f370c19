import { html } from '../html.js';
import { Icon } from './icons.js';

/** What a refusal says, with the places it names. `onPlace` makes the places buttons. */
export function ProblemView({ problem, onPlace }) {
  if (!problem) return null;
  const place = error => (error.line ? `line ${error.line}${error.column ? `, column ${error.column}` : ''}` : '');
  return html`<div class="problem" role="alert">
    <${Icon} name="alert" />
    <div>
      <p class="problem-title">${problem.title ?? 'Something went wrong'}</p>
      ${problem.detail && html`<p>${problem.detail}</p>`}
      ${problem.errors?.length > 0 && html`<ul class="problem-places">
        ${problem.errors.map((error, index) => html`<li key=${index}>
          ${place(error) && (onPlace
            ? html`<button type="button" class="link" onClick=${() => onPlace(error)}>${place(error)}</button>`
            : html`<span class="problem-place">${place(error)}</span>`)} ${error.message}
        </li>`)}
      </ul>`}
    </div>
  </div>`;
}
