// People are asked for as somebody looks for them, since a world may have many thousands.
import { useEffect, useState } from './html.js';
import { control } from './control.js';
import { learnName } from './names.js';

/** A page of the people whose name or handle has the text in it: { contacts, total, next_cursor }. */
export async function findPeople(text, limit, { cursor, signal } = {}) {
  const parameters = new URLSearchParams({ limit: String(limit) });
  if (text.trim()) parameters.set('search', text.trim());
  if (cursor) parameters.set('cursor', cursor);
  const page = await control.get(`contacts?${parameters}`, { signal });
  for (const person of page.contacts) learnName(person.handle, person.name);
  return page;
}

/** Those whom a text may mean, { of, people }, as soon as typing pauses; `of` is the text they were found by, null before the first. */
export function useFoundPeople(text, limit) {
  const [found, setFound] = useState({ of: null, people: [] });
  useEffect(() => {
    const abort = new AbortController();
    const find = () => findPeople(text, limit, { signal: abort.signal })
      .then(page => setFound({ of: text, people: page.contacts }))
      .catch(error => { if (error.name !== 'AbortError') setFound({ of: text, people: [] }); });
    const timer = setTimeout(find, text ? 120 : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, limit]);
  return found;
}
