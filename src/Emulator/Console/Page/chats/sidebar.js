import { html } from '../core/html.js';
export function Sidebar() { return html`<p>…</p>`; }
