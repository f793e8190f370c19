import { go } from '../core/address.js';
import { control } from '../core/control.js';
import { toast } from '../core/ui.js';
import { loadWorlds, worlds } from '../core/world.js';

/**
 * Makes a world of another one or of a savepoint, and looks at it.
 * @param from a world's name, or that of a savepoint of this world
 * @param like the world whose name the new one's begins with
 */
export async function newWorld(from, like = 'world') {
  const taken = new Set(worlds.value.map(one => one.name));
  const stem = `${like}-${from === like ? 'copy' : from}`.slice(0, 58);
  let name = stem;
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
  const made = await control.post('worlds', { name, from });
  await loadWorlds();
  go({ world: made.name });
  toast(`You are in ${made.name}; its key is ${made.token}`);
}
