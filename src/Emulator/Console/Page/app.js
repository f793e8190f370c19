import { html, render } from './core/html.js';
import { stream } from './core/stream.js';
import { App } from './shell/app.js';

render(html`<${App} />`, document.getElementById('app'));
stream.start();
