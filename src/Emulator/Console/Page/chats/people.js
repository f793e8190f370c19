import { html, useEffect, useState } from '../core/html.js';
import { go } from '../core/address.js';
import { writtenHandle } from '../core/names.js';
import { VirtualList } from '../core/virtual-list.js';
import { Avatar, Empty, Icon, ProblemView } from '../core/ui.js';
import { writeAs } from '../conversation/new-chat-state.js';
import { loadPeople, needPeople, people, peopleCount, peopleProblem, peopleSearch } from './people-store.js';

const rowHeight = 66;

function begin(person) {
  writeAs(person.handle);
  go({ chat: 'new', tool: null });
}

/** What is worth knowing about somebody. */
function Marks({ person }) {
  return html`<span class="person-marks">
    ${person.services.length === 0 && html`<span class="chip chip-bad">unreachable</span>`}
    ${person.services.map(service => html`<span key=${service} class=${`service service-${service}`}>${service}</span>`)}
    ${person.opted_out && html`<span class="chip chip-bad">STOP</span>`}
    ${person.blocked && html`<span class="chip chip-bad">blocked</span>`}
    ${person.persona && html`<span class="chip chip-accent"><${Icon} name="sparkle"
      size=${13} />${typeof person.persona === 'string' ? person.persona : 'persona'}</span>`}
  </span>`;
}

function Row({ person, tabStop }) {
  return html`<button type="button" class="person-row" tabindex=${tabStop ? 0 : -1} onClick=${() => begin(person)}
    title=${`Write as ${person.name ?? person.handle}`}>
    <${Avatar} name=${person.name ?? person.handle} seed=${person.handle} size=${40} />
    <span class="row-body">
      <span class="row-head">
        <span class="row-title">${person.name ?? writtenHandle(person.handle)}</span><${Marks} person=${person} />
      </span>
      ${person.name && html`<span class="person-line">${writtenHandle(person.handle)}</span>`}
    </span>
  </button>`;
}

function List() {
  const all = people.value;
  if (peopleProblem.value) return html`<div class="list-note"><${ProblemView} problem=${peopleProblem.value} /></div>`;
  if (!all) return html`<div class="list-note" aria-busy="true" />`;
  if (all.length === 0) {
    return html`<div class="list-note">${peopleSearch.value
      ? html`<${Empty} title="Nobody found" icon="search">
        <p>No name or number here has “${peopleSearch.value}” in it. The pencil above starts a chat as somebody new.</p><//>`
      : html`<${Empty} title="Nobody yet" icon="person">
        <p>Whoever your application writes to appears here, and whoever writes to it. Start a chat as somebody new with the pencil
          above.</p><//>`}</div>`;
  }

  const row = (index, tabStop) => (all[index]
    ? html`<${Row} person=${all[index]} tabStop=${tabStop} />`
    : html`<div class="skeleton-row" aria-hidden="true" />`);
  return html`<${VirtualList} label="People" class="people-list" count=${peopleCount.value} height=${rowHeight} row=${row}
    keyOf=${index => all[index]?.handle ?? index} onNeed=${needPeople} />`;
}

/** Everybody the world knows. */
export function People() {
  const [text, setText] = useState(peopleSearch.peek());
  useEffect(() => {
    const timer = setTimeout(() => {
      peopleSearch.value = text;
      loadPeople();
    }, text ? 150 : 0);
    return () => clearTimeout(timer);
  }, [text]);
  return html`
    <div class="search" role="search">
      <${Icon} name="search" size=${18} />
      <input type="search" class="search-input" aria-label="Search people" placeholder="Search people" autocomplete="off" value=${text}
        onInput=${event => setText(event.currentTarget.value)} />
    </div>
    <${List} />
  `;
}
