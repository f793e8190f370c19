import { control } from '../core/control.js';

/** Throws every problem of a scenario: a world is made of it, and ended at once. */
export async function checkScenario(scenario) {
  const { name } = await control.post('worlds', { name: `check-${Date.now().toString(36)}`, scenario });
  await control.del(`worlds/${encodeURIComponent(name)}`);
}
