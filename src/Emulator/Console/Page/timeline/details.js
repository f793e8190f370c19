import { html } from '../core/html.js';
import { DeliveryDetails } from './delivery-details.js';
import { EventDetails } from './event-details.js';
import { RequestDetails } from './request-details.js';

const views = { request: RequestDetails, event: EventDetails, delivery: DeliveryDetails };

/** Everything that is known of one row. */
export function Details({ row }) {
  if (!row) return null;
  const View = views[row.kind];
  return html`<${View} row=${row} />`;
}
