import { html, useState } from '../../core/html.js';
import { nameOf } from '../../core/names.js';
import { useFoundPeople } from '../../core/people.js';
import { Button, Dialog, SelectField, TextField } from '../../core/ui.js';
import { actor, actorName, chatPeople } from '../actor.js';
import { addPerson, rename, sendPoll, shareLocation } from '../acts.js';
import { attempt } from '../draft.js';
import { chat } from '../store.js';
import { asking } from './asking.js';

const close = () => { asking.value = null; };

/** A form in a dialog; what it meets is shown where the composer shows it. */
function Form({ title, action, disabled, work, children }) {
  const submit = event => {
    event.preventDefault();
    if (disabled) return;
    close();
    attempt(work);
  };
  return html`<${Dialog} title=${title} onClose=${close} class="dialog-small">
    <form class="stack" onSubmit=${submit}>${children}
      <footer class="dialog-foot"><${Button} onClick=${close}>Cancel<//><${Button} kind="primary" type="submit"
        disabled=${disabled}>${action}<//></footer>
    </form>
  <//>`;
}

function PollForm() {
  const [options, setOptions] = useState(['', '']);
  const set = (index, value) => setOptions(options.map((old, at) => (at === index ? value : old)));
  const filled = options.map(option => option.trim()).filter(Boolean);
  return html`<${Form} title=${`Poll from ${actorName(actor.value)}`} action="Send the poll" disabled=${filled.length < 2}
    work=${() => sendPoll(actor.peek(), filled)}>
    ${options.map((option, index) => html`<${TextField} key=${index} label=${`Option ${index + 1}`} value=${option}
      autofocus=${index === 0} onValue=${value => set(index, value)} />`)}
    <${Button} kind="quiet" icon="add" onClick=${() => setOptions([...options, ''])}>Another option<//>
  <//>`;
}

const places = [
  ['37.7749,-122.4194,Market Street 1,San Francisco', 'San Francisco'], ['52.52,13.405,Alexanderplatz 1,Berlin', 'Berlin'],
  ['48.8566,2.3522,Rue de Rivoli 1,Paris', 'Paris'], ['35.6762,139.6503,Shinjuku 1,Tokyo', 'Tokyo'],
];

function LocationForm() {
  const [place, setPlace] = useState(places[0][0]);
  const [latitude, longitude, address, locality] = place.split(',');
  const set = (index, value) => setPlace(place.split(',').map((old, at) => (at === index ? value.replaceAll(',', ' ') : old)).join(','));
  const [lasts, setLasts] = useState('1h');
  const numbers = [Number(latitude), Number(longitude)];
  const wrong = !latitude.trim() || !longitude.trim() || numbers.some(Number.isNaN)
    || Math.abs(numbers[0]) > 90 || Math.abs(numbers[1]) > 180;
  const work = () => shareLocation(actor.peek().handle, {
    latitude: numbers[0], longitude: numbers[1],
    ...(address ? { address } : {}), ...(locality ? { locality } : {}), ...(lasts ? { ends_after: lasts } : {}),
  });
  return html`<${Form} title=${`Location of ${actorName(actor.value)}`} action="Share" disabled=${wrong} work=${work}>
    <${SelectField} label="Place" value=${places.find(one => one[0] === place)?.[0] ?? ''} options=${[...places, ['', 'Somewhere else']]}
      onValue=${value => value && setPlace(value)} />
    <div class="pair">
      <${TextField} label="Latitude" inputmode="decimal" value=${latitude} onValue=${value => set(0, value)} />
      <${TextField} label="Longitude" inputmode="decimal" value=${longitude} onValue=${value => set(1, value)} />
    </div>
    <${TextField} label="Address" value=${address} onValue=${value => set(2, value)} />
    <${TextField} label="Town" value=${locality} onValue=${value => set(3, value)} />
    <${SelectField} label="For how long" value=${lasts} options=${[['1h', 'One hour'], ['1d', 'A day'], ['', 'Until it is stopped']]}
      onValue=${setLasts} />
  <//>`;
}

function NameForm() {
  const [name, setName] = useState(chat.peek()?.display_name ?? '');
  return html`<${Form} title="Name of the group" action="Name it" work=${() => rename(actor.peek(), name)}>
    <${TextField} label="Name" autofocus value=${name} onValue=${setName}
      hint=${`Given by ${actorName(actor.value)}. Without one the group shows its people.`} />
  <//>`;
}

function AddForm() {
  const [handle, setHandle] = useState('');
  const found = useFoundPeople(handle, 50);
  const inside = new Set(chatPeople.value.filter(person => person.status === 'active').map(person => person.handle));
  const known = found.people.filter(person => !inside.has(person.handle));
  return html`<${Form} title="Add to the group" action="Add" disabled=${!handle.trim()}
    work=${() => addPerson(actor.peek(), handle.trim())}>
    <${TextField} label="Who" autofocus list="people-to-add" autocomplete="off" value=${handle} onValue=${setHandle}
      hint=${`A number or an e-mail address. Added by ${actorName(actor.value)}.`} />
    <datalist id="people-to-add">${known.map(person => html`<option key=${person.handle}
      value=${person.handle}>${nameOf(person.handle)}</option>`)}</datalist>
  <//>`;
}

const forms = { poll: PollForm, location: LocationForm, name: NameForm, add: AddForm };

/** What is asked for in a dialog. */
export function Dialogs() {
  const Shown = forms[asking.value];
  return Shown ? html`<${Shown} />` : null;
}
