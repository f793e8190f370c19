import { useEffect, useMemo, useState } from '../../core/html.js';
import { startTyping, stopTyping } from '../acts.js';

const name = 'chats-emulator.shows-typing';
const pauseEnds = 4000;
const stored = () => {
  try {
    return localStorage.getItem(name) === 'true';
  } catch {
    return false;
  }
};

/**
 * Shows the others that somebody types, as phones do, if that is switched on: each time makes an event that applications hear and that
 * recordings hold, which is not always wanted. Where nobody can see it, in groups and over SMS, nothing is said about it.
 */
export function useTyping(actor) {
  const [on, setOn] = useState(stored);
  const state = useMemo(() => ({ active: false, timer: 0 }), []);
  const end = () => {
    clearTimeout(state.timer);
    if (!state.active) return;
    state.active = false;
    stopTyping(state.actor).catch(() => {});
  };
  const key = () => {
    if (!on || !actor) return;
    clearTimeout(state.timer);
    state.timer = setTimeout(end, pauseEnds);
    if (state.active) return;
    state.active = true;
    state.actor = actor;
    startTyping(actor).catch(() => { state.active = false; });
  };
  const toggle = () => {
    if (on) end();
    setOn(!on);
    try {
      localStorage.setItem(name, String(!on));
    } catch {
      // It holds for this visit.
    }
  };
  useEffect(() => end, [actor?.handle]);
  return { on, key, end, toggle };
}
