import { html } from '../../core/html.js';
import { Icon } from '../../core/ui.js';
import { hostOf, safeHref } from './href.js';
import { StoredPicture } from './picture.js';

function Picture({ url }) {
  return url && html`<${StoredPicture} class="card-picture" url=${url}>
    <span class="card-picture card-placeholder" title=${url}><${Icon} name="image" size=${26} /><span>${hostOf(url)}</span></span><//>`;
}

function Whole({ href, label, children, class: more }) {
  const safe = safeHref(href);
  return safe
    ? html`<a class=${`part-card ${more}`} href=${safe} target="_blank" rel="noopener noreferrer" aria-label=${label}>${children}</a>`
    : html`<div class=${`part-card ${more}`}>${children}</div>`;
}

/** A link with its preview, of which this page knows no more than the address. */
export function LinkPart({ part }) {
  return html`<${Whole} href=${part.value} class="card-link">
    <span class="card-symbol"><${Icon} name="link" /></span>
    <span class="card-body"><span class="card-title">${hostOf(part.value) || 'Link'}</span><span
      class="card-address">${part.value}</span></span>
  <//>`;
}

const money = (amount, currency = 'USD') =>
  new Intl.NumberFormat(undefined, { style: 'currency', currency: currency.toUpperCase() }).format(amount / 100);

/** An app's card within a conversation. */
export function AppCardPart({ part, message }) {
  const layout = part.layout ?? {};
  const payment = message.payment_request;
  const lines = [[layout.caption, layout.trailing_caption], [layout.subcaption, layout.trailing_subcaption]];
  return html`<${Whole} href=${part.url} class="card-app">
    <${Picture} url=${layout.image_url} />
    ${(layout.image_title || layout.image_subtitle) && html`<span
      class="card-over"><strong>${layout.image_title}</strong> ${layout.image_subtitle}</span>`}
    <span class="card-body">
      ${lines.map(([left, right], index) => (left || right) && html`<span key=${index}
        class=${index === 0 ? 'card-row card-title' : 'card-row'}><span>${left}</span><span>${right}</span></span>`)}
      ${payment && html`<span class="card-row"><span
        class="chip chip-accent">${payment.status}</span>${
          payment.amount != null && html`<span>${money(payment.amount, payment.currency)}</span>`}</span>`}
    </span>
    <span class="card-foot"><span class="card-app-icon"><${Icon} name="sparkle" size=${14} /></span>${part.app?.name ?? 'App'}</span>
  <//>`;
}

/** A card that opens an App Clip. */
export function AppClipPart({ part, message }) {
  const payment = message.payment_request;
  return html`<${Whole} href=${part.value} class="card-app">
    <${Picture} url=${part.image_url} />
    <span class="card-body">
      <span class="card-title">${part.title || hostOf(part.value) || 'App Clip'}</span>
      ${part.description && html`<span>${part.description}</span>`}
      ${payment && html`<span class="card-row"><span class="chip chip-accent">${payment.status}</span></span>`}
      <span class="card-address">${part.value}</span>
    </span>
    <span class="card-foot"><span class="card-app-icon"><${Icon} name="sparkle" size=${14} /></span>App Clip<span
      class="card-open">Open</span></span>
  <//>`;
}
