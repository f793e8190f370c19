import { control } from '../core/control.js';
import { html, useEffect, useState } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';
import { throttled } from '../core/throttle.js';
import { clock, loadClock, setClock, worldNow } from '../core/time.js';
import { Button, ProblemView, TextField } from '../core/ui.js';
import { inWords, utcDay, utcTime } from './durations.js';

const modes = {
  real: { title: 'Real time', says: 'It follows the machine.' },
  manual: { title: 'Stopped', says: 'It stands still until it is moved: everything due within a move has happened when the move is over.' },
  running: { title: 'Running', says: 'It flows by itself, and can be moved ahead.' },
};

const jumps = ['30s', '5m', '1h', '24h', '7d'];
const speeds = [1, 10, 60, 600];

/** The world's clock: how it flows, what waits for it, and how to move it. */
export default function Clock() {
  const [problem, setProblem] = useState(null);
  const value = clock.value;

  // The stream tells of a clock that was moved; what is due changes with all that happens.
  useEffect(() => {
    loadClock().catch(error => setProblem(Problem.from(error)));
    return stream.on('fact', throttled(loadClock));
  }, []);

  async function set(change) {
    try {
      setClock(await control.put('clock', change));
      setProblem(null);
    } catch (error) {
      setProblem(Problem.from(error));
    }
  }

  if (!value) return html`<section class="tool" aria-label="Clock"><p class="muted">Reading the clock …</p></section>`;
  const { title, says } = modes[value.mode];
  return html`
    <section class="tool" aria-label="Clock">
      <div class=${`clock-face is-${value.mode}`}>
        <p class="clock-day">${utcDay(worldNow.value)}</p>
        <p class="clock-time">
          <time datetime=${new Date(worldNow.value).toISOString()}>${utcTime(worldNow.value)}</time> <span>UTC</span>
        </p>
        <p class="clock-mode"><strong>${title}</strong>${value.mode === 'running' && value.speed !== 1 && html` at ${value.speed} times the
          usual pace`}
          ${distance(value.offset) && html`, ${distance(value.offset)} the machine's`}</p>
      </div>
      <div class="modes" role="group" aria-label="How it flows">
        <${Button} icon="stop" aria-pressed=${String(value.mode === 'manual')} onClick=${() => set({ mode: 'manual' })}>Stop<//>
        <${Button} icon="play" aria-pressed=${String(value.mode === 'running')} onClick=${() => set({ mode: 'running' })}>Run<//>
        <${Button} icon="clock" aria-pressed=${String(value.mode === 'real')} onClick=${() => set({ mode: 'real' })}>Real time<//>
      </div>
      <p class="muted">${says}</p>
      <${ProblemView} problem=${problem} />
      <${Move} />
      <${Due} due=${value.due} />
      ${value.mode === 'running' && html`<${Speed} speed=${value.speed} onSet=${set} />`}
      <${SetTo} onSet=${set} isReal=${value.mode === 'real'} />
    </section>`;
}

/** How far from the machine's time; fractions of a second are no distance. */
function distance(offset) {
  const whole = offset?.replace(/\d+(\.\d+)?ms$/, '').replace('-', '');
  if (!whole || whole === '0s') return '';
  return offset.startsWith('-') ? `${whole} behind` : `${whole} ahead of`;
}

/** Moves the clock, and says what happened meanwhile. */
async function advance(by) {
  const answer = await control.post('clock/advance', { by });
  await loadClock();
  return answer;
}

function happened(ran) {
  if (ran === 0) return 'nothing was due';
  return ran === 1 ? 'one thing was due and has happened' : `${ran} things were due and have happened`;
}

function Move() {
  const [by, setBy] = useState('5m');
  const [problem, setProblem] = useState(null);
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);

  async function move(text) {
    if (isBusy) return;
    setBusy(true);
    setSaid('');
    try {
      const { ran } = await advance(text.replace(/\s+/g, ''));
      setProblem(null);
      setSaid(`Moved ahead by ${text.trim()}; ${happened(ran)}.`);
    } catch (error) {
      setProblem(Problem.from(error).detail);
    }
    setBusy(false);
  }

  return html`
    <form class="tool-part" onSubmit=${event => { event.preventDefault(); move(by); }} noValidate>
      <h3>Move ahead</h3>
      <div class="row row-top">
        <${TextField} label="By" hint="90s, 5m, 24h, 7d, 1h30m" problem=${problem} value=${by} onValue=${setBy} autocomplete="off"
          spellcheck=${false} class="field-short" />
        <${Button} kind="primary" type="submit" class="beside-field" aria-disabled=${isBusy ? 'true' : undefined}>Advance<//>
      </div>
      <div class="row">
        ${jumps.map(jump => html`
          <button key=${jump} type="button" class="pill" aria-disabled=${isBusy ? 'true' : undefined}
            onClick=${() => move(jump)}>+${jump}</button>`)}
      </div>
      <p class="said" role="status">${said}</p>
    </form>`;
}

function Due({ due }) {
  const [problem, setProblem] = useState(null);
  if (!due?.next) {
    return html`
      <div class="tool-part">
        <h3>What is due</h3>
        <p class="muted">Nothing waits for the clock: only a call, or a person, changes something now.</p>
      </div>`;
  }
  const wait = Date.parse(due.next) - worldNow.value;
  // Times are told in whole milliseconds, and what is due may be a fraction of one later.
  const go = () => advance(`${Math.max(0, Math.ceil(wait)) + 1}ms`).then(() => setProblem(null), error => setProblem(Problem.from(error)));
  return html`
    <div class="tool-part">
      <h3>What is due</h3>
      <div class="row">
        <p class="grows">The next ${wait > 0 ? html`in <strong>${inWords(wait)}</strong>` : html`<strong>now</strong>`}, at
          ${' '}<time datetime=${due.next}>${utcTime(Date.parse(due.next))}</time>
          ${due.count > 1 && `; ${due.count} things wait in all`}.</p>
        <${Button} onClick=${go}>Go there<//>
      </div>
      <${ProblemView} problem=${problem} />
    </div>`;
}

function Speed({ speed, onSet }) {
  return html`
    <div class="tool-part">
      <h3 id="clock-speed">Speed</h3>
      <div class="row" role="group" aria-labelledby="clock-speed">
        ${speeds.map(one => html`
          <button key=${one} type="button" class="pill" aria-pressed=${String(speed === one)}
            onClick=${() => onSet({ speed: one })}>${one}×</button>`)}
      </div>
    </div>`;
}

/** To a moment of its own choice; a clock goes only ahead. */
function SetTo({ onSet, isReal }) {
  const [text, setText] = useState('');
  function submit(event) {
    event.preventDefault();
    if (text) onSet({ now: `${text.length === 16 ? `${text}:00` : text}Z`, ...(isReal && { mode: 'manual' }) });
  }
  return html`
    <form class="tool-part" onSubmit=${submit}>
      <h3>Set to a moment</h3>
      <div class="row row-top">
        <${TextField} label="Moment, UTC" type="datetime-local" step="1"
          hint=${isReal ? 'The clock stops there. No clock goes back' : 'No clock goes back'} value=${text} onValue=${setText} />
        <${Button} type="submit" class="beside-field" disabled=${!text}>Set<//>
      </div>
    </form>`;
}
