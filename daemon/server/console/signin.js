// The dialog by which somebody becomes a NATS client: each way to show who one is.

import { append, field, fill, h, notify } from './dom.js';
import { server } from './poll.js';
import { session, signIn } from './session.js';

const KINDS = [
  ['password', 'User and password'],
  ['token', 'Token'],
  ['seed', 'NKEY seed'],
  ['creds', 'Credentials file'],
  ['none', 'Without credentials'],
];

let open;

export function signInDialog() {
  if (open?.open) return;
  const { anonymous, auth_required: required } = server.settings;
  const kinds = KINDS.filter(([kind]) => kind !== 'none' || anonymous);
  let kind = anonymous && !required ? 'none' : 'password';
  const inputs = {
    user: text('user', 'username'), password: text('password', 'current-password', 'password'),
    token: text('token', 'off', 'password'), seed: text('seed', 'off', 'password'),
    creds: h('textarea', { name: 'creds', rows: '6', spellcheck: 'false', autocomplete: 'off', placeholder: '-----BEGIN NATS USER JWT-----' }),
    inbox: text('inbox', 'off'),
  };
  inputs.inbox.value = '_INBOX';
  const file = h('input', { type: 'file', name: 'file', onchange: async () => { if (file.files[0]) inputs.creds.value = await file.files[0].text(); } });
  const fields = h('div', { class: 'fields' });
  const choice = h('select', { name: 'kind', onchange: () => { kind = choice.value; draw(); } }, kinds.map(([value, label]) => h('option', { value, selected: value === kind }, label)));
  const error = h('p', { class: 'error', role: 'alert' });
  const go = h('button', { type: 'submit', class: 'button primary' }, 'Sign in');
  const draw = () => {
    fill(fields, {
      password: [field('User', inputs.user), field('Password', inputs.password)],
      token: field('Token', inputs.token),
      seed: field('Seed', inputs.seed, 'Begins with SU. It signs in this page and is not sent.'),
      creds: [field('Credentials', inputs.creds, 'The file’s content. The seed in it signs in this page and is not sent.'), field('or a file', file)],
      none: h('p', { class: 'faint' }, required ? 'You come in as the user that this server keeps for those without credentials.' : 'This server asks nobody who they are.'),
    }[kind]);
    if (location.protocol === 'http:' && !isSecureContext && (kind === 'password' || kind === 'token')) {
      append(fields, h('p', { class: 'warn' }, 'This page came without encryption: what you type here can be read on its way.'));
    }
  };
  const submit = async (event) => {
    event.preventDefault();
    fill(error);
    go.disabled = true;
    const given = { kind, ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value])) };
    try {
      await signIn(given);
      dialog.close();
      notify(`Signed in${session.user ? ` as ${session.user}` : ''}.`);
    } catch (why) {
      fill(error, why.message);
    }
    go.disabled = false;
  };
  const form = h('form', { onsubmit: submit }, h('h2', null, 'Sign in'),
    field('With', choice), fields,
    h('details', null, h('summary', null, 'More'), field('Inbox prefix', inputs.inbox, 'For users who may listen to other inboxes than _INBOX only.')),
    h('p', { class: 'faint' }, server.settings.write ? 'You can change what your user may change.' : 'This console only reads: what changes something is not let through.'),
    error, h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Cancel'), go));
  const dialog = h('dialog', { class: 'dialog', id: 'signin', 'aria-label': 'Sign in' }, form);
  open = dialog;
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  draw();
  dialog.showModal();
  (fields.querySelector('input, textarea') ?? go).focus();
}

function text(name, autocomplete, type = 'text') {
  return h('input', { type, name, autocomplete, spellcheck: 'false', autocapitalize: 'off' });
}
