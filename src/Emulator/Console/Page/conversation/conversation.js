import { html } from '../core/html.js';
export function Conversation() { return html`<p>…</p>`; }
