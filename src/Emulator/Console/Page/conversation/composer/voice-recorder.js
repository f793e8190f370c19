import { html, useEffect, useRef, useState } from '../../core/html.js';
import { Button, Icon, IconButton, toast } from '../../core/ui.js';
import { tone, wavOf } from './wav.js';

const substitute = 2;
const minutes = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

/** A microphone that records until it is stopped; `stop` gives what it heard, `end` lets it go. */
async function openMicrophone() {
  const media = await navigator.mediaDevices.getUserMedia({ audio: true });
  const chunks = [];
  const recorder = new MediaRecorder(media);
  recorder.ondataavailable = event => chunks.push(event.data);
  recorder.start(250);
  const end = () => media.getTracks().forEach(track => track.stop());
  const stop = () => new Promise(resolve => {
    recorder.onstop = () => resolve(new Blob(chunks, { type: recorder.mimeType }));
    recorder.stop();
  });
  return { stop, end };
}

/** Records with the microphone; where there is none, as on a build machine, a short tone takes its place. */
export function VoiceRecorder({ onDone, onCancel }) {
  const [seconds, setSeconds] = useState(0);
  const [state, setState] = useState('asking');
  const microphone = useRef(null);
  useEffect(() => {
    let gone = false;
    openMicrophone().then(opened => {
      if (gone) {
        opened.end();
        return;
      }

      microphone.current = opened;
      setState('recording');
    }, () => { if (!gone) setState('none'); });
    const began = Date.now();
    const timer = setInterval(() => setSeconds((Date.now() - began) / 1000), 250);
    return () => {
      gone = true;
      clearInterval(timer);
      microphone.current?.end();
    };
  }, []);
  const done = async () => {
    if (state === 'none') {
      onDone(tone(substitute));
      return;
    }

    try {
      onDone(await wavOf(await microphone.current.stop()));
    } catch {
      toast('Nothing was recorded.', { kind: 'problem' });
      onCancel();
    }
  };
  const words = {
    asking: 'Asking for the microphone…',
    recording: `Recording ${minutes(seconds)}`,
    none: `No microphone here: a tone of ${substitute} seconds takes its place.`,
  };
  return html`<div class="recorder">
    <${IconButton} icon="trash" label="Discard the voice memo" onClick=${onCancel} />
    <span class="recorder-dot" aria-hidden="true" />
    <p role="status">${words[state]}</p>
    <${Button} kind="primary" onClick=${done} disabled=${state === 'asking'}><${Icon} name="arrowUp" size=${18} /> Send memo<//>
  </div>`;
}
