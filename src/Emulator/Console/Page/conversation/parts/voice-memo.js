import { html, useEffect, useRef, useState } from '../../core/html.js';
import { Icon } from '../../core/ui.js';
import { useFile } from './files.js';
import { sizeOf } from './size.js';

const bars = 28;

/** Heights that look like speech and are always the same for the same file; the sound itself is not read for them. */
function wave(seed) {
  let value = 0;
  for (let i = 0; i < seed.length; i++) value = Math.imul(value ^ seed.charCodeAt(i), 0x01000193);
  return Array.from({ length: bars }, (_, index) => {
    value = Math.imul(value ^ (value >>> 13), 0x5bd1e995) + index;
    return 22 + ((value >>> 8) % 78);
  });
}

const minutes = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** A voice memo, as phones show one. */
export function VoiceMemo({ part }) {
  const audio = useRef(null);
  const [state, setState] = useState({ playing: false, at: 0, length: 0, failed: false });
  const [wanted, setWanted] = useState(false);
  const { url, failed } = useFile(part.id, part.mime_type, wanted);
  useEffect(() => () => audio.current?.pause(), []);
  useEffect(() => { if (url) audio.current?.play().catch(() => setState(old => ({ ...old, failed: true }))); }, [url]);
  const toggle = () => {
    const element = audio.current;
    setWanted(true);
    if (!element) return;
    if (state.playing) element.pause();
    else element.play().catch(() => setState(old => ({ ...old, failed: true })));
  };
  const told = change => setState(old => ({ ...old, ...change }));
  const share = state.length ? state.at / state.length : 0;
  const silent = failed || state.failed;
  const known = state.length ? minutes(state.playing || state.at ? state.at : state.length) : sizeOf(part.size_bytes);
  const length = silent ? 'no sound' : known;
  return html`<div class="memo">
    <button type="button" class="memo-play" disabled=${silent}
      aria-label=${state.playing ? 'Pause the voice memo' : 'Play the voice memo'} onClick=${toggle}>
      <${Icon} name=${state.playing ? 'pause' : 'play'} size=${18} />
    </button>
    <span class="memo-wave" aria-hidden="true">${wave(part.id ?? part.filename ?? '').map((height, index) => html`<span key=${index}
      class=${index / bars < share ? 'memo-bar memo-done' : 'memo-bar'} style=${{ height: `${height}%` }} />`)}</span>
    <span class="memo-length">${length}</span>
    ${url && html`<audio ref=${audio} src=${url} preload="auto" onPlay=${() => told({ playing: true })}
      onPause=${() => told({ playing: false })}
      onTimeUpdate=${event => told({ at: event.currentTarget.currentTime })} onEnded=${() => told({ playing: false, at: 0 })}
      onLoadedMetadata=${event => Number.isFinite(event.currentTarget.duration) && told({ length: event.currentTarget.duration })} />`}
  </div>`;
}
