import { html, useEffect, useRef, useState } from '../../core/html.js';
import { asCurl } from '../../core/vendor.js';
import { Icon, IconButton, MenuButton, copyText } from '../../core/ui.js';
import { nameOf } from '../../core/names.js';
import { actor, actorName } from '../actor.js';
import { edit, putFile, send, sendCall, sendVoiceMemo } from '../acts.js';
import { attempt, editing, effect, focusComposer, focusWanted, refused, replyTo } from '../draft.js';
import { chat } from '../store.js';
import { asking } from './asking.js';
import { Dialogs } from './dialogs.js';
import { EffectMenu } from './effects.js';
import { Files } from './files.js';
import { Refused } from './refused.js';
import { useTyping } from './typing.js';
import { VoiceRecorder } from './voice-recorder.js';
import { WriteAs } from './write-as.js';

const tallest = 168;

/** As high as its text, up to a bound. */
function fit(element) {
  element.style.height = 'auto';
  element.style.height = `${Math.min(element.scrollHeight, tallest)}px`;
}

function Above() {
  const answered = replyTo.value;
  const edited = editing.value;
  if (!answered && !edited) return null;
  const close = () => {
    replyTo.value = null;
    editing.value = null;
    focusComposer();
  };
  return html`<div class="above">
    <${Icon} name=${edited ? 'edit' : 'reply'} size=${18} />
    <p>${edited ? 'Editing' : html`Replying to <strong>${answered.isFromMe ? 'your application' : nameOf(answered.sender)}</strong>`}${' '}
      <span class="above-text">${edited ? edited.message.parts[edited.part]?.value : answered.text}</span></p>
    <${IconButton} icon="close" label=${edited ? 'Stop editing' : 'No reply'} onClick=${close} />
  </div>`;
}

/** Where one writes, as anybody. */
export function Composer() {
  const [text, setText] = useState('');
  const [files, setFiles] = useState([]);
  const [busy, setBusy] = useState(false);
  const [recording, setRecording] = useState(false);
  const [dropping, setDropping] = useState(false);
  const field = useRef(null);
  const picker = useRef(null);
  const as = actor.value;
  const typing = useTyping(as);

  useEffect(() => () => {
    replyTo.value = null;
    editing.value = null;
    effect.value = null;
    refused.value = null;
  }, []);
  useEffect(() => { if (focusWanted.value > 0) field.current?.focus(); }, [focusWanted.value]);
  useEffect(() => { if (editing.value) setText(editing.value.message.parts[editing.value.part]?.value ?? ''); }, [editing.value]);
  useEffect(() => { if (field.current) fit(field.current); }, [text]);

  const add = list => setFiles(old => [...old, ...[...list].map(file => ({ id: crypto.randomUUID?.() ?? String(Math.random()), file }))]);
  const draft = attachments => ({
    parts: [
      ...(text.trim() ? [{ type: 'text', value: text }] : []),
      ...attachments.map(one => ({ type: 'media', attachment_id: one.id })),
    ],
    replyTo: replyTo.peek(),
    effect: effect.peek(),
  });
  const submit = async () => {
    if (busy || !as || (!text.trim() && files.length === 0)) return;
    setBusy(true);
    typing.end();
    const done = await attempt(async () => {
      if (editing.peek()) {
        await edit(as, editing.peek().message, editing.peek().part, text);
        return;
      }

      const attachments = [];
      for (const { file } of files) attachments.push(await putFile(as, file));
      await send(as, draft(attachments));
    });
    setBusy(false);
    if (done) {
      setText('');
      setFiles([]);
      replyTo.value = null;
      editing.value = null;
      effect.value = null;
    }

    focusComposer();
  };
  const sendMemo = async file => {
    setRecording(false);
    setBusy(true);
    await attempt(async () => sendVoiceMemo(as, await putFile(as, file)));
    setBusy(false);
    focusComposer();
  };
  const key = event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    } else if (event.key === 'Escape' && (replyTo.value || editing.value)) {
      event.preventDefault();
      if (editing.value) setText('');
      replyTo.value = null;
      editing.value = null;
    }
  };
  const paste = event => {
    if (event.clipboardData?.files.length) {
      event.preventDefault();
      add(event.clipboardData.files);
    }
  };
  const drop = event => {
    event.preventDefault();
    setDropping(false);
    add(event.dataTransfer.files);
    focusComposer();
  };
  const over = event => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    setDropping(true);
  };
  const items = () => [
    { label: 'Photo or file', icon: 'clip', run: () => picker.current.click() },
    { label: 'Voice memo', icon: 'mic', run: () => setRecording(true) },
    { label: 'Poll', icon: 'poll', run: () => { asking.value = 'poll'; } },
    as?.kind === 'person' && { label: 'Location', icon: 'pin', run: () => { asking.value = 'location'; } },
    null,
    { label: typing.on ? 'Do not show that I type' : 'Show that I type', icon: 'chat', run: typing.toggle },
    { label: 'Copy as curl', icon: 'code', run: () => {
      const { method, path, body } = sendCall(draft([]));
      const hello = { message: { parts: [{ type: 'text', value: 'Hello' }] } };
      copyText(asCurl(method, path, body.message.parts.length ? body : hello), 'Command copied');
    } },
  ].filter(item => item !== false);
  const name = as?.kind === 'account' ? 'Message as your application' : `Message as ${actorName(as)}`;
  return html`<section class=${`composer${dropping ? ' dropping' : ''}${as?.kind === 'account' ? ' as-account' : ''}`}
    aria-label="Composer" onDragOver=${over}
    onDragLeave=${event => { if (!event.currentTarget.contains(event.relatedTarget)) setDropping(false); }} onDrop=${drop}>
    <${Refused} />
    <${Above} />
    <${Files} files=${files} onRemove=${id => setFiles(files.filter(one => one.id !== id))} />
    ${recording
      ? html`<${VoiceRecorder} onDone=${sendMemo} onCancel=${() => { setRecording(false); focusComposer(); }} />`
      : html`<div class="composer-line">
        <${MenuButton} label="Add" icon="add" class="composer-add" end=${false} items=${items} />
        <div class="composer-field">
          <textarea id="message" ref=${field} rows="1" aria-label="Message" placeholder=${name} value=${text} disabled=${!chat.value}
            onInput=${event => { setText(event.currentTarget.value); typing.key(); }} onKeyDown=${key} onPaste=${paste}
              onBlur=${typing.end} />
          <${EffectMenu} />
        </div>
        <button type="button" class="send" aria-label="Send" title="Send (Enter)" disabled=${busy || (!text.trim() && files.length === 0)}
          onClick=${submit}>
          <${Icon} name=${busy ? 'clock' : 'arrowUp'} />
        </button>
      </div>`}
    <div class="composer-foot"><${WriteAs} /><p class="composer-hint">Shift+Enter begins a new line</p></div>
    <input ref=${picker} type="file" multiple class="visually-hidden" tabindex="-1" aria-label="Files"
      onChange=${event => { add(event.currentTarget.files); event.currentTarget.value = ''; focusComposer(); }} />
    ${dropping && html`<div class="drop-here" aria-hidden="true">Drop to add</div>`}
    <${Dialogs} />
  </section>`;
}
