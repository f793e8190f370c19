import { html, useEffect, useRef, useState } from '../../core/html.js';
import { Button, Icon, IconButton, toast } from '../../core/ui.js';
import { tone } from './tone.js';

const types = ['audio/mp4', 'audio/aac', 'audio/webm', 'audio/ogg'];
const endings = { 'audio/mp4': 'm4a', 'audio/aac': 'aac', 'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/wav': 'wav' };
const minutes = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;

const fileOf = (blob, type) => new File([blob], `voice-memo.${endings[type] ?? 'wav'}`, { type });

/** Records with the microphone; where there is none, as on a build machine, a short sound takes its place. */
export function VoiceRecorder({ onDone, onCancel }) {
  const [seconds, setSeconds] = useState(0);
  const [live, setLive] = useState(null);
  const recorder = useRef(null);
  const chunks = useRef([]);
  useEffect(() => {
    let gone = false;
    const begin = async () => {
      try {
        const media = await navigator.mediaDevices.getUserMedia({ audio: true });
        if (gone) {
          media.getTracks().forEach(track => track.stop());
          return;
        }

        const type = types.find(one => MediaRecorder.isTypeSupported(one));
        recorder.current = new MediaRecorder(media, type ? { mimeType: type } : {});
        recorder.current.ondataavailable = event => chunks.current.push(event.data);
        recorder.current.start(250);
        setLive(true);
      } catch {
        if (!gone) setLive(false);
      }
    };
    begin();
    const began = Date.now();
    const timer = setInterval(() => setSeconds((Date.now() - began) / 1000), 250);
    return () => {
      gone = true;
      clearInterval(timer);
      if (recorder.current?.state === 'recording') recorder.current.stop();
      recorder.current?.stream.getTracks().forEach(track => track.stop());
    };
  }, []);
  const done = () => {
    if (!live) {
      onDone(fileOf(tone(2), 'audio/wav'));
      return;
    }

    const type = recorder.current.mimeType.split(';')[0];
    recorder.current.onstop = () => {
      if (chunks.current.length === 0) toast('Nothing was recorded.', { kind: 'problem' });
      else onDone(fileOf(new Blob(chunks.current, { type }), type));
    };
    recorder.current.stop();
  };
  return html`<div class="recorder">
    <${IconButton} icon="trash" label="Discard the voice memo" onClick=${onCancel} />
    <span class="recorder-dot" aria-hidden="true" />
    <p role="status">${live === null ? 'Asking for the microphone…' : live ? `Recording ${minutes(seconds)}` : 'No microphone here: a tone of two seconds takes its place.'}</p>
    <${Button} kind="primary" autofocus onClick=${done} disabled=${live === null}><${Icon} name="arrowUp" size=${18} /> Send memo<//>
  </div>`;
}
