// Files that the emulator keeps. They are read through the control plane: a download of their own address would count as the application's.
import { useEffect, useState } from '../../core/html.js';
import { control, request, worldName } from '../../core/control.js';
import { Problem } from '../../core/problem.js';
import { toast } from '../../core/ui.js';

const most = 80;
const known = new Map();

/** The id of a file by its address; null for a file elsewhere, which this page does not load. */
export function fileIdOf(url) {
  const match = /\/attachments\/partners\/[^/]+\/([0-9a-f-]{36})(?:\/|$)/i.exec(url ?? '');
  return match ? match[1] : null;
}

async function load(id) {
  const response = await request('GET', `attachments/${encodeURIComponent(id)}`);
  if (!response.ok) throw await Problem.of(response);
  return response.blob();
}

/** The file as an address of this page; the oldest of many are let go. */
function addressOf(id, type) {
  const key = `${worldName.peek() ?? ''}/${id}`;
  const entry = known.get(key) ?? load(id).then(blob => URL.createObjectURL(blob.slice(0, blob.size, type)));
  known.delete(key);
  known.set(key, entry);
  entry.catch(() => known.delete(key));
  while (known.size > most) {
    const [oldest, address] = known.entries().next().value;
    known.delete(oldest);
    address.then(url => URL.revokeObjectURL(url), () => {});
  }

  return entry;
}

/** A file to show: { url }, { failed: true }, or {} while it comes. Nothing is loaded without an id, or while `wanted` is false. */
export function useFile(id, type, wanted = true) {
  const [state, setState] = useState({});
  useEffect(() => {
    if (!id || !wanted) return undefined;
    let gone = false;
    addressOf(id, type).then(url => { if (!gone) setState({ url }); }, () => { if (!gone) setState({ failed: true }); });
    return () => { gone = true; };
  }, [id, type, wanted]);
  return id ? state : { failed: true };
}

/** Saves a file under its name; it never opens in this page's place. */
export async function saveFile(id, name) {
  try {
    const url = URL.createObjectURL(await load(id));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  } catch (error) {
    toast(Problem.from(error).message, { kind: 'problem' });
  }
}

/** Gives the emulator a file that a person has. */
export function keepFile(file) {
  const query = new URLSearchParams({ filename: file.name, ...(file.type ? { content_type: file.type } : {}) });
  return control.post(`attachments?${query}`, file, { type: 'application/octet-stream' });
}
