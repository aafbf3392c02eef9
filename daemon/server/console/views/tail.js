// What is published now under a subject: a plain subscription, in sight while this view is.

import { append, facts, fill, h, notify, setText } from '../dom.js';
import { bytes, compact, count, time } from '../format.js';
import { headersView, payloadView, preview } from '../payload.js';
import { server } from '../poll.js';
import { session } from '../session.js';
import { table } from '../table.js';

const KEPT = 1000;
const KEPT_BYTES = 32 << 20;
const DRAWN_EVERY = 200;

const COLUMNS = [
  { key: 'n', label: '#', width: 64, number: true, sort: false, text: (m) => count(m.n) },
  { key: 'at', label: 'Received', width: 110, prio: 2, sort: false, text: (m) => time(m.at).slice(11) },
  { key: 'subject', label: 'Subject', width: 120, grow: 1, sort: false },
  { key: 'size', label: 'Size', width: 70, number: true, prio: 3, sort: false, text: (m) => bytes(m.data.length) },
  { key: 'preview', label: 'Content', width: 120, grow: 3, prio: 4, sort: false, text: (m) => preview(m.data) },
];

export function mount(place, parts) {
  let messages = [], held = 0, seen = 0, stop, paused = false, changed = false, marks = [];
  const subject = h('input', { type: 'text', name: 'subject', value: parts[0] ?? '>', spellcheck: 'false', 'aria-label': 'Subject' });
  const input = h('input', { type: 'search', placeholder: 'Show only…', 'aria-label': 'Show only messages with', oninput: () => { changed = true; } });
  const status = h('span', { class: 'faint', role: 'status' });
  const go = h('button', { type: 'submit', class: 'button primary' }, 'Listen');
  const hold = h('button', { type: 'button', class: 'button', 'aria-pressed': 'false', onclick: () => { paused = !paused; hold.setAttribute('aria-pressed', String(paused)); setText(hold, paused ? 'Go on' : 'Hold'); changed = true; } }, 'Hold');
  const clear = h('button', { type: 'button', class: 'button', onclick: () => { messages = []; held = 0; seen = 0; changed = true; } }, 'Clear');
  const panel = h('aside', { class: 'panel card', hidden: true, 'aria-label': 'Message' });
  const grid = table({ label: 'Messages received', columns: COLUMNS, id: (m) => m.n, open: (m) => show(m), empty: 'Nothing received yet.' });
  const form = h('form', { class: 'toolbar', onsubmit: (event) => { event.preventDefault(); if (stop) end(); else listen(); } }, subject, go, hold, clear, input, h('span', { class: 'spacer' }), status);
  append(place, [form, server.settings.write && publisher(), h('div', { class: 'split' }, grid.element, panel)]);

  function listen() {
    const end_ = (text) => { notify(text, 'error'); end(); };
    try { stop = session.connection.subscribe(subject.value.trim(), take, end_); } catch (error) { return notify(error.message, 'error'); }
    setText(go, 'Stop');
    changed = true;
    return undefined;
  }
  function end() { stop?.(); stop = undefined; setText(go, 'Listen'); changed = true; }

  function take(message) {
    seen += 1;
    if (paused) return;
    message.n = seen;
    message.at = Date.now();
    messages.push(message);
    held += message.data.length;
    while (messages.length > KEPT || held > KEPT_BYTES) held -= messages.shift().data.length;
    changed = true;
  }

  const timer = setInterval(() => {
    const now = performance.now();
    marks.push([now, seen]);
    marks = marks.filter(([at]) => now - at < 2000);
    const rate = marks.length > 1 ? ((seen - marks[0][1]) * 1000) / (now - marks[0][0] || 1) : 0;
    setText(status, `${stop ? 'listening' : 'not listening'} · ${count(seen)} received · ${compact(rate)}/s`);
    if (!changed) return;
    changed = false;
    const wanted = input.value.toLowerCase();
    const found = wanted ? messages.filter((m) => `${m.subject} ${preview(m.data, 2000)}`.toLowerCase().includes(wanted)) : messages;
    grid.update([...found].reverse());
  }, DRAWN_EVERY);

  function show(m) {
    panel.hidden = false;
    fill(panel, h('header', null, h('h2', null, `Message ${count(m.n)}`), h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: close }, '×')),
      facts([['Subject', h('code', null, m.subject)], ['Reply to', m.reply && h('code', null, m.reply)], ['Received', time(m.at)]]), headersView(m.headers), payloadView(m.data));
  }
  const close = () => { panel.hidden = true; grid.focus(); };
  listen();
  return { escape: close, destroy: () => { end(); clearInterval(timer); grid.destroy(); } };
}

/** A form that publishes, where that is allowed. */
function publisher() {
  const subject = h('input', { type: 'text', name: 'to', placeholder: 'subject', 'aria-label': 'Publish to', spellcheck: 'false' });
  const payload = h('input', { type: 'text', name: 'payload', placeholder: 'payload', 'aria-label': 'Payload', size: '30' });
  const publish = (event) => {
    event.preventDefault();
    try { session.connection.publish(subject.value.trim(), payload.value); notify('Published.'); } catch (error) { notify(error.message, 'error'); }
  };
  return h('form', { class: 'toolbar', onsubmit: publish }, subject, payload, h('button', { type: 'submit', class: 'button' }, 'Publish'));
}
