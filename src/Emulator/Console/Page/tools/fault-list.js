// The fault rules of the world as they stand, told by the stream.
import { control } from '../core/control.js';
import { signal } from '../core/html.js';
import { Problem } from '../core/problem.js';
import { stream } from '../core/stream.js';

export const faults = signal({ list: [], problem: null });

export const takeFaults = list => { faults.value = { list, problem: null }; };

export async function loadFaults() {
  try {
    takeFaults((await control.get('faults')).faults);
  } catch (error) {
    faults.value = { ...faults.peek(), problem: Problem.from(error) };
  }
}

stream.on('faults', data => takeFaults(data.faults));
stream.on('load', loadFaults);
loadFaults();
