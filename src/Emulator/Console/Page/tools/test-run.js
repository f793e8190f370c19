// The run of tests that is looked at, and those before it. A run goes on while other tools are looked at.
import { control } from '../core/control.js';
import { batch, signal } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';
import { exampleTest } from './test-example.js';

/** The test file that stands in the editor. */
export const text = signal('');

let example = '';

/** Whether an example is still on its way; until it is there nothing can be typed, or it would end up in the middle of what is typed. */
export const isAwaited = signal(true);

/** What is wrong with it, or with the call. */
export const problem = signal(null);

/** The run that is shown: { id, verdict?, total, tests, running? }; null: none. */
export const shown = signal(null);

/** The runs the world remembers, newest first. */
export const former = signal([]);

/** Whether one goes on. */
export const isBusy = signal(false);

/** What the stream tells before the call that begins a run is answered, and with it which run is meant; null: no call is under way. */
let early = null;

export async function run() {
  if (isBusy.peek()) return;
  problem.value = null;
  isBusy.value = true;
  try {
    await end(await begin());
  } catch (error) {
    problem.value = Problem.from(error);
  }
  isBusy.value = false;
}

async function begin() {
  early = [];
  try {
    const begun = await control.post('tests', text.value, { type: 'application/yaml' });
    const told = early;
    batch(() => {
      // The stream tells all of a new run, so what the answer knows already would come twice.
      shown.value = begun.verdict ? begun : { ...begun, tests: [], running: undefined };
      told.forEach(apply);
    });
    return begun;
  } finally {
    early = null;
  }
}

export async function stop() {
  if (!shown.value || shown.value.verdict) return;
  try {
    await control.del(`tests/${shown.value.id}`);
  } catch (error) {
    problem.value = Problem.from(error);
  }
}

export async function show(id) {
  shown.value = await control.get(`tests/${id}`);
}

/** One long call tells the end, so that nothing is lost when the stream is; the stream tells the steps. */
async function end({ id, verdict }) {
  for (let ended = verdict; !ended;) {
    const now = await control.get(`tests/${id}?wait=60s`);
    ended = now.verdict;
    if (shown.value?.id === id) shown.value = now;
  }
  await loadFormer();
}

export async function loadFormer() {
  try {
    const { runs } = await control.get('tests');
    batch(() => {
      former.value = runs.toReversed();
      const going = runs.find(one => !one.verdict);
      if (going && !isBusy.peek()) follow(going);
    });
  } catch {
    former.value = [];
  }
}

/** A run that somebody else began, or this page before it was loaded again. */
function follow(going) {
  isBusy.value = true;
  shown.value = going;
  end(going).catch(() => {}).finally(() => { isBusy.value = false; });
}

function hear(news) {
  early?.push(news);
  apply(news);
}

function apply({ run: id, total, test, step, result, verdict }) {
  const before = shown.peek();
  if (!before || before.id !== id || before.verdict) return;
  const next = { ...before, total: total ?? before.total };
  if (step) {
    const isSame = before.running?.name === test;
    const steps = isSame ? before.running.steps : [];
    const isKnown = steps.some(one => one.line === step.line && one.column === step.column && one.at === step.at);
    next.running = { name: test, steps: isKnown ? steps : [...steps, step] };
  }
  if (result) {
    next.tests = [...before.tests, result];
    next.running = undefined;
  }
  if (verdict) next.verdict = verdict;
  shown.value = next;
}

stream.on('test', hear);
/** What nobody wrote fits the world that is looked at. */
async function offer() {
  if (text.peek() !== example) return;
  const next = await exampleTest();
  batch(() => {
    if (text.peek() === example) text.value = next;
    isAwaited.value = false;
  });
  example = next;
}

stream.on('load', () => {
  loadFormer();
  offer();
});
loadFormer();
offer();
