// Key-value buckets: their keys, the value of one with its history.

import { append, confirmed, facts, field, fill, h, notify, setText } from '../dom.js';
import { bytes, count, duration, time } from '../format.js';
import { getMessage, getMessages, store, streamInfo, streamNames, subjects } from '../jetstream.js';
import { header } from '../nats.js';
import { payloadView, preview } from '../payload.js';
import { server } from '../poll.js';
import { table } from '../table.js';

const COLUMNS = [
  { key: 'key', label: 'Key', width: 160, grow: 3 },
  { key: 'revisions', label: 'Revisions held', width: 120, number: true, text: (k) => count(k.revisions) },
];
const HISTORY = [
  { key: 'seq', label: 'Revision', width: 80, number: true, text: (m) => count(m.seq), sort: false },
  { key: 'operation', label: 'Operation', width: 86, sort: false, text: (m) => operation(m) },
  { key: 'time', label: 'Time', width: 186, prio: 3, sort: false, text: (m) => time(m.time) },
  { key: 'value', label: 'Value', width: 80, grow: 2, prio: 2, sort: false, text: (m) => preview(m.data) },
];

function operation(message) {
  const said = header(message, 'KV-Operation');
  if (said) return { DEL: 'delete', PURGE: 'purge' }[said] ?? said;
  return header(message, 'Nats-Marker-Reason') ? 'expired' : 'put';
}

export function mount(place, parts) {
  let bucket = parts[0], info, rows = [], search = '', turn = 0;
  const choice = h('select', { name: 'bucket', 'aria-label': 'Bucket', onchange: () => { location.hash = `#/kv/${encodeURIComponent(choice.value)}`; } });
  const input = h('input', { type: 'search', placeholder: 'Search keys…', 'aria-label': 'Search keys', oninput: () => { search = input.value.toLowerCase(); draw(); } });
  const status = h('span', { class: 'faint', role: 'status' });
  const about = h('div');
  const panel = h('aside', { class: 'panel card', hidden: true, 'aria-label': 'Key' });
  const grid = table({ label: 'Keys', columns: COLUMNS, id: (k) => k.key, sort: 'key', down: false, open: (k) => show(k.key), empty: 'No keys.' });
  const again = h('button', { type: 'button', class: 'button', onclick: () => read() }, 'Refresh');
  const add = h('button', { type: 'button', class: 'button', onclick: () => edit('', '') }, 'New key…');
  append(place, [h('div', { class: 'toolbar' }, choice, input, again, server.settings.write && add, h('span', { class: 'spacer' }), status), about, h('div', { class: 'split' }, grid.element, panel)]);

  const draw = () => grid.update(search ? rows.filter((k) => k.key.toLowerCase().includes(search)) : rows);
  const subjectOf = (key) => `$KV.${bucket}.${key}`;

  async function read() {
    const mine = ++turn;
    try {
      info = await streamInfo(`KV_${bucket}`);
      const found = await subjects(`KV_${bucket}`, `$KV.${bucket}.>`);
      if (mine !== turn) return;
      rows = [...found].map(([subject, revisions]) => ({ key: subject.slice(bucket.length + 5), revisions }));
      draw();
      const { config, state } = info;
      setText(status, `${count(rows.length)} keys · ${bytes(state.bytes)}`);
      fill(about, h('p', { class: 'faint' }, [`history ${config.max_msgs_per_subject}`, config.storage, config.max_age > 0 && `keys live ${duration(config.max_age)}`, config.max_bytes > 0 && `at most ${bytes(config.max_bytes)}`].filter(Boolean).join(' · ')));
    } catch (error) { notify(error.message, 'error'); }
  }

  async function show(key) {
    panel.hidden = false;
    const close_ = h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: close }, '×');
    const body = h('div', null, '…');
    fill(panel, h('header', null, h('h2', null, key), close_), body);
    try {
      const history = await getMessages(`KV_${bucket}`, info.config.allow_direct, 1, subjectOf(key), 64);
      const last = history.at(-1) ?? await getMessage(`KV_${bucket}`, { last_by_subj: subjectOf(key) });
      if (!last) return fill(body, h('p', { class: 'empty' }, 'It is gone.'));
      const value = h('div', null, payloadView(last.data));
      const past = table({ label: 'History', columns: HISTORY, id: (m) => m.seq, open: (m) => fill(value, h('p', { class: 'faint' }, `revision ${count(m.seq)}`), payloadView(m.data)) });
      const remove = async () => {
        if (!await confirmed(`Delete ${key}?`, 'Its history stays.', 'Delete')) return;
        await write(key, '', [['KV-Operation', 'DEL']]);
      };
      fill(body, facts([['Revision', count(last.seq)], ['Operation', operation(last)], ['Written', time(last.time)]]), value,
        server.settings.write && h('div', { class: 'bar' }, h('button', { type: 'button', class: 'button', onclick: () => edit(key, new TextDecoder().decode(last.data)) }, 'Change…'), h('button', { type: 'button', class: 'button danger', onclick: remove }, 'Delete…')),
        h('h3', null, 'History'), past.element);
      past.update([...history].reverse());
    } catch (error) { fill(body, h('p', { class: 'error' }, error.message)); }
    return undefined;
  }
  const close = () => { panel.hidden = true; grid.focus(); };

  async function write(key, value, headers) {
    try { await store(subjectOf(key), value, headers); notify('Written.'); await read(); await show(key); } catch (error) { notify(error.message, 'error'); }
  }

  function edit(key, value) {
    const name = h('input', { type: 'text', name: 'key', value: key, disabled: key !== '', spellcheck: 'false' });
    const text = h('textarea', { name: 'value', rows: '10', spellcheck: 'false', value });
    const submit = (event) => { event.preventDefault(); dialog.close(); write(name.value.trim(), text.value); };
    const dialog = h('dialog', { class: 'dialog', 'aria-label': 'Write a key' }, h('form', { onsubmit: submit }, h('h2', null, key ? `Change ${key}` : 'New key'), field('Key', name), field('Value', text),
      h('div', { class: 'actions' }, h('button', { type: 'button', class: 'button', onclick: () => dialog.close() }, 'Cancel'), h('button', { type: 'submit', class: 'button primary' }, 'Write'))));
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }

  async function load() {
    try {
      const names = (await streamNames()).filter((name) => name.startsWith('KV_')).map((name) => name.slice(3)).sort();
      bucket ??= names[0];
      fill(choice, names.map((name) => h('option', { value: name, selected: name === bucket }, name)));
      if (bucket) await read(); else setText(status, 'This account has no key-value buckets.');
    } catch (error) { notify(error.message, 'error'); setText(status, error.message); }
  }
  load();
  return {
    navigate(next) { bucket = next[0] ?? bucket; choice.value = bucket; panel.hidden = true; read(); return true; },
    escape: close,
    destroy: () => { turn += 1; grid.destroy(); },
  };
}
