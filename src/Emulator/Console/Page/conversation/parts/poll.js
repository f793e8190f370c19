import { html } from '../../core/html.js';
import { nameOf } from '../../core/names.js';
import { Avatar, Icon } from '../../core/ui.js';

const word = votes => `${votes} ${votes === 1 ? 'vote' : 'votes'}`;

/** A poll: who voted for what, and the vote of whoever is written as. */
export function PollView({ poll, actor, onVote }) {
  const most = Math.max(1, poll.total_voters ?? 0);
  return html`<div class="poll">
    <p class="poll-head"><${Icon} name="poll" size=${16} /> Poll · ${poll.total_voters} ${poll.total_voters === 1 ? 'voter' : 'voters'}</p>
    <ul role="list" class="poll-options">
      ${poll.options.map(option => {
        const mine = option.voters.some(voter => voter.handle === actor?.handle);
        const names = option.voters.map(voter => nameOf(voter.handle)).join(', ');
        return html`<li key=${option.option_id}>
          <button type="button" class="poll-option" aria-pressed=${String(mine)} onClick=${() => onVote(option, mine)}
            title=${names ? `Votes of ${names}` : 'No votes yet'}>
            <span class="poll-bar" style=${{ width: `${(option.voters.length / most) * 100}%` }} />
            <span class="poll-check">${mine && html`<${Icon} name="check" size=${14} />`}</span>
            <span class="poll-text">${option.text}<span
              class="visually-hidden">: ${word(option.voters.length)}${names && ` (${names})`}</span></span>
            <span class="poll-voters">${option.voters.slice(0, 3).map(voter => html`<${Avatar} key=${voter.handle}
              name=${nameOf(voter.handle)} seed=${voter.handle} size=${20} />`)}</span>
            <span class="poll-count" aria-hidden="true">${option.voters.length}</span>
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}
