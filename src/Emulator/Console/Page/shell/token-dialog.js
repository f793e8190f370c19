import { html, useState } from '../core/html.js';
import { giveToken, question } from '../core/token.js';
import { Button, Dialog, TextField } from '../core/ui.js';

/** Asks for the control token, where the emulator was started with one. */
export function TokenDialog() {
  return question.value ? html`<${Question} wrong=${question.value.wrong} />` : null;
}

const refusal = 'That was not the token. Whoever started the emulator knows it: '
  + 'the option --control-token or CHATS_EMULATOR_CONTROL_TOKEN.';

function Question({ wrong }) {
  const [text, setText] = useState('');
  const submit = event => {
    event.preventDefault();
    if (text.trim()) giveToken(text);
  };
  return html`<${Dialog} title="Control token" closable=${false} class="dialog-small">
    <form onSubmit=${submit} class="stack">
      <p>This emulator was started with a control token. It is kept until this tab is closed, and goes in a header only.</p>
      <${TextField} label="Token" type="password" autocomplete="off" autofocus value=${text} onValue=${setText}
        problem=${wrong ? refusal : undefined} />
      <footer class="dialog-foot"><${Button} kind="primary" type="submit" disabled=${!text.trim()}>Continue<//></footer>
    </form>
  <//>`;
}
