import { html, useId } from '../html.js';

/** A label with its control, a hint and what is wrong with it; `children` gets the attributes that tie them together. */
export function Field({ label, hint, problem, hideLabel = false, class: more = '', children }) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return html`<div class=${`field ${more}`}>
    <label for=${id} class=${hideLabel ? 'visually-hidden' : ''}>${label}</label>
    ${children({ id, 'aria-describedby': described, 'aria-invalid': problem ? 'true' : undefined })}
    ${hint && html`<p id=${`${id}-hint`} class="field-hint">${hint}</p>`}
    ${problem && html`<p id=${`${id}-problem`} class="field-problem" role="alert">${problem}</p>`}
  </div>`;
}

/** One line of text, or with `rows` several. `onValue` gets the text. */
export function TextField({ label, hint, problem, hideLabel, value, onValue, rows, class: more, ...rest }) {
  const input = event => onValue(event.currentTarget.value);
  return html`<${Field} label=${label} hint=${hint} problem=${problem} hideLabel=${hideLabel} class=${more}>
    ${ties => rows
      ? html`<textarea class="input" rows=${rows} value=${value} onInput=${input} ...${ties} ...${rest} />`
      : html`<input class="input" value=${value} onInput=${input} ...${ties} ...${rest} />`}
  <//>`;
}

/** One of several: `options` is a list of texts, or of [value, text]. */
export function SelectField({ label, hint, problem, hideLabel, value, onValue, options, class: more, ...rest }) {
  const change = event => onValue(event.currentTarget.value);
  return html`<${Field} label=${label} hint=${hint} problem=${problem} hideLabel=${hideLabel} class=${more}>
    ${ties => html`<select class="input select" value=${value} onChange=${change} ...${ties} ...${rest}>
      ${options.map(option => {
        const [key, text] = Array.isArray(option) ? option : [option, option];
        return html`<option key=${key} value=${key} selected=${key === value}>${text}</option>`;
      })}
    </select>`}
  <//>`;
}

/** On or off, with its words beside it. */
export function Switch({ label, hint, checked, onChecked, ...rest }) {
  const id = useId();
  return html`<div class="switch-row">
    <button type="button" role="switch" id=${id} class="switch" aria-checked=${String(Boolean(checked))} aria-labelledby=${`${id}-label`}
      aria-describedby=${hint ? `${id}-hint` : undefined} onClick=${() => onChecked(!checked)} ...${rest}><span
        class="switch-knob" /></button>
    <div>
      <span class="switch-label" id=${`${id}-label`} onClick=${() => onChecked(!checked)}>${label}</span>
      ${hint && html`<p id=${`${id}-hint`} class="field-hint">${hint}</p>`}
    </div>
  </div>`;
}
