import { html } from '../core/html.js';
import { control } from '../core/control.js';
import { useLoaded } from './loaded.js';
import { Source } from './parts.js';

const meaning = {
  documented: 'The vendor documents it.',
  observed: 'It was seen on the wire; the vendor does not document it.',
  assumed: 'Every source is silent; it may be otherwise in production.',
};

/** The rule behind a refusal, how it is known, and where it can be read. */
export function Rule({ id }) {
  const { value } = useLoaded(() => control.get(`rules/${encodeURIComponent(id)}`), [id]);
  return html`
    <div class="box is-rule">
      <h4>Refused by the rule <code>${id}</code>${value && html` <${Evidence} of=${value.evidence} />`}</h4>
      ${value && html`
        <p>${value.text}</p>
        <p class="muted">${meaning[value.evidence]} <${Source} at=${value.source} /></p>`}
    </div>`;
}

export const Evidence = ({ of }) => html`<span class=${`evidence is-${of}`} title=${meaning[of]}>${of}</span>`;
