import { useEffect, useState } from '../core/html.js';

/**
 * What a call answers: { value, problem, isLoading }. While it is read again, what was there stays, so that nothing jumps.
 * @param read makes the call
 * @param on when to call again
 */
export function useLoaded(read, on) {
  const [state, setState] = useState({ isLoading: true });
  useEffect(() => {
    let gone = false;
    read().then(
      value => { if (!gone) setState({ value, isLoading: false }); },
      problem => { if (!gone) setState({ problem, isLoading: false }); });
    return () => { gone = true; };
  }, on);
  return state;
}
