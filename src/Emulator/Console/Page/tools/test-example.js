import { control } from '../core/control.js';
import { lines } from '../core/world.js';

/** A test for this world: with a person and a line that there are. */
export async function exampleTest() {
  const { chats } = await control.get('chats?limit=10').catch(() => ({ chats: [] }));
  const chat = chats.find(one => !one.is_group && one.people?.[0]);
  const person = chat?.people[0];
  const name = JSON.stringify(person?.name ?? person?.handle ?? '+14155550123');
  const line = chat?.line ?? lines.value[0] ?? '';
  return `version: 1
tests:
  - name: Who writes is answered
    steps:
      - { as: ${name}, say: "Is my cake ready?", to: "${line}" }
      - expect: { message: any, within: 10s }
`;
}
