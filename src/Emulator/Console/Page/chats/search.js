import { html, useEffect, useState } from '../core/html.js';
import { Icon, IconButton } from '../core/ui.js';
import { loadChats, search } from './store.js';

/** Finds chats by names, numbers and what was said last; it waits until the typing pauses. */
export function Search() {
  const [text, setText] = useState(search.value);
  useEffect(() => {
    if (text === search.peek()) return undefined;
    const timer = setTimeout(() => {
      search.value = text;
      loadChats();
    }, text ? 150 : 0);
    return () => clearTimeout(timer);
  }, [text]);
  const escape = event => {
    if (event.key !== 'Escape' || !text) return;
    event.preventDefault();
    setText('');
  };
  return html`<div class="search" role="search">
    <${Icon} name="search" size=${18} />
    <input type="search" class="search-input" aria-label="Search chats" placeholder="Search chats" autocomplete="off" spellcheck="false"
      value=${text} onInput=${event => setText(event.currentTarget.value)} onKeyDown=${escape} />
    ${text && html`<${IconButton} icon="close" label="Clear the search" class="search-clear" onClick=${() => setText('')} />`}
  </div>`;
}
