import { html, useEffect, useRef, useState } from '../../core/html.js';
import { go } from '../../core/address.js';
import { control } from '../../core/control.js';
import { writtenHandle } from '../../core/names.js';
import { useFoundPeople } from '../../core/people.js';
import { Problem } from '../../core/problem.js';
import { lines } from '../../core/world.js';
import { Icon, IconButton, ProblemView, SelectField, TextField } from '../../core/ui.js';
import { newAuthor } from '../new-chat-state.js';
import { PersonField } from './person-field.js';

const isHandle = text => /^\+[1-9]\d{6,14}$/.test(text.replace(/[\s()-]/g, '')) || /^[^\s@]+@[^\s@]+$/.test(text);
const bare = text => (text.startsWith('+') ? text.replace(/[\s()-]/g, '') : text);

/** Who is meant by a text: a person by handle or name, or a handle that nobody has yet; `settled` once that was looked up. */
function resolve(text, found) {
  const wanted = text.trim();
  const isMeant = one => one.handle === bare(wanted).toLowerCase() || one.name?.toLowerCase() === wanted.toLowerCase();
  const person = found.people.find(isMeant);
  return { handle: person?.handle ?? bare(wanted), person, valid: Boolean(person) || isHandle(wanted), settled: found.of === text };
}

/** A chat that somebody begins by writing to one of the account's lines. */
export function NewChat() {
  const [line, setLine] = useState(lines.peek()[0] ?? '');
  const [others, setOthers] = useState('');
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useRef(null);
  useEffect(() => { if (newAuthor.peek()) field.current?.focus(); }, []);
  const author = newAuthor.value;
  const found = useFoundPeople(author, 50);
  const who = resolve(author, found);
  const isNew = Boolean(author.trim()) && who.settled && !who.person;
  const to = line || lines.value[0] || '';
  const ready = author.trim() && who.valid && text.trim() && to && !busy;
  const wrong = isNew && !who.valid && !author.startsWith('+')
    ? 'Nobody has this name; a number begins with + and the country.' : undefined;
  const submit = async event => {
    event?.preventDefault();
    if (!ready) return;
    setBusy(true);
    setProblem(null);
    try {
      if (isNew && name.trim()) await control.put(`contacts/${encodeURIComponent(who.handle)}`, { name: name.trim() });
      const group = others.split(/[,;\n]/).map(one => one.trim()).filter(Boolean).map(bare);
      const message = { to, text, ...(group.length > 0 ? { with: group } : {}) };
      const made = await control.post(`contacts/${encodeURIComponent(who.handle)}/messages`, message);
      if (made?.chat_id) go({ chat: made.chat_id, tool: null }, { replace: true });
      else setProblem({ title: 'It does not arrive', detail: `The account blocked ${who.handle}: what they write is dropped.` });
    } catch (error) {
      setProblem(Problem.from(error));
    }

    setBusy(false);
  };
  const key = event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  };
  return html`
    <header class="chat-header"><${IconButton} class="header-back" icon="back" label="All chats" onClick=${() => go({ chat: null })} />
      <span class="header-who header-new"><span class="empty-icon new-icon"><${Icon} name="edit" /></span><span class="header-body"><h2
        class="header-title">New chat</h2>
        <span class="header-under">Somebody writes to your application</span></span></span></header>
    <form class="new-form" onSubmit=${submit}>
      <div class="new-fields">
        <${PersonField} value=${author} found=${found} person=${who.person} autofocus=${!author} problem=${wrong}
          onValue=${value => { newAuthor.value = value; }} />
        ${isNew && who.valid && html`<${TextField} label="Their name" value=${name} onValue=${setName}
          hint="They are new here. A name is for you alone; the API never sees it." />`}
        <${SelectField} label="To" value=${to} options=${lines.value.map(number => [number, writtenHandle(number)])} onValue=${setLine} />
        <${TextField} label="With" value=${others} onValue=${setOthers} autocomplete="off" placeholder="Nobody else"
          hint="Names or numbers, separated by commas, make it a group." />
      </div>
      <div class="composer">
        ${problem && html`<div class="refused-problem"><${ProblemView} problem=${problem} /></div>`}
        <div class="composer-line">
          <div class="composer-field"><textarea id="message" ref=${field} rows="1" aria-label="Message" placeholder="Hello!" value=${text}
            onKeyDown=${key} onInput=${event => setText(event.currentTarget.value)} /></div>
          <button type="submit" class="send" aria-label="Send" title="Send (Enter)" disabled=${!ready}><${Icon} name="arrowUp" /></button>
        </div>
      </div>
    </form>
  `;
}
