/** Runs work that many things ask for: soon after the first of them, then at most once in `pause` milliseconds, one at a time. */
export function throttled(work, { first = 40, pause = 400 } = {}) {
  let timer = null;
  let running = false;
  let wanted = false;
  let ended = 0;

  async function run() {
    timer = null;
    running = true;
    wanted = false;
    try {
      await work();
    } catch (error) {
      console.error(error);
    }

    running = false;
    ended = performance.now();
    if (wanted) ask();
  }

  function ask() {
    wanted = true;
    if (running || timer !== null) return;
    timer = setTimeout(run, Math.max(first, ended + pause - performance.now()));
  }

  return ask;
}
