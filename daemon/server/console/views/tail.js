// What is published now under a subject: a plain subscription, in sight while this view is.
//
// A push consumer that nobody listens to would deliver here, and count what it delivers: then one is asked first.

import { append, facts, fill, h, notify, setText } from '../dom.js';
import { bytes, compact, count, time } from '../format.js';
import { headersView, payloadView, preview } from '../payload.js';
import { fetchDocument, server } from '../poll.js';
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
  let messages = [], held = 0, seen = 0, gone = false, stop, paused = false, changed = false, marks = [];
  const subject = h('input', { type: 'text', name: 'subject', value: parts[0] ?? '>', spellcheck: 'false', 'aria-label': 'Subject' });
  const input = h('input', { type: 'search', placeholder: 'Show only…', 'aria-label': 'Show only messages with', oninput: () => { changed = true; } });
  const status = h('span', { class: 'faint', role: 'status' });
  const go = h('button', { type: 'submit', class: 'button primary' }, 'Listen');
  const hold = h('button', { type: 'button', class: 'button', 'aria-pressed': 'false', onclick: () => { paused = !paused; hold.setAttribute('aria-pressed', String(paused)); setText(hold, paused ? 'Go on' : 'Hold'); changed = true; } }, 'Hold');
  const clear = h('button', { type: 'button', class: 'button', onclick: () => { messages = []; held = 0; seen = 0; changed = true; } }, 'Clear');
  const panel = h('aside', { class: 'panel card', hidden: true, 'aria-label': 'Message' });
  const grid = table({ label: 'Messages received', columns: COLUMNS, id: (m) => m.n, open: (m) => show(m), empty: 'Nothing received yet.' });
  const warning = h('div', { id: 'drawn', role: 'alert', hidden: true });
  const form = h('form', { class: 'toolbar', onsubmit: (event) => { event.preventDefault(); if (stop) end(); else begin(); } }, subject, go, hold, clear, input, h('span', { class: 'spacer' }), status);
  append(place, [form, warning, server.settings.write && publisher(), h('div', { class: 'split' }, grid.element, panel)]);

  /** Listens, unless that would draw messages away from somebody. */
  async function begin() {
    const wanted = subject.value.trim();
    warning.hidden = true;
    const drawn = await drawnFrom(wanted);
    if (gone || stop || subject.value.trim() !== wanted) return;
    if (!drawn.length) { listen(); return; }
    const names = drawn.slice(0, 5).join(', ') + (drawn.length > 5 ? ` and ${count(drawn.length - 5)} more` : '');
    fill(warning,
      h('p', null, `Nobody listens to the push consumer${drawn.length > 1 ? 's' : ''} ${names}: what is delivered to this page would count as delivered.`),
      h('button', { type: 'button', class: 'button danger', onclick: () => { warning.hidden = true; if (!stop) listen(); } }, 'Listen all the same'));
    warning.hidden = false;
  }
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
  begin();
  return { escape: close, destroy: () => { gone = true; end(); clearInterval(timer); grid.destroy(); } };
}

/** Push consumers of one's account that would begin to deliver to a subscription to `subject`. */
async function drawnFrom(subject) {
  const account = session.account ? `&acc=${encodeURIComponent(session.account)}` : '';
  // Without an answer nothing is known, and one may listen as with any other client.
  const jsz = await fetchDocument(`jsz?accounts=true&consumers=true&config=true&limit=100000${account}`).catch(() => undefined);
  const found = [];
  for (const { stream_detail: streams = [] } of jsz?.account_details ?? []) {
    for (const { consumer_detail: consumers = [] } of streams) {
      for (const { config = {}, push_bound: bound, stream_name: stream, name } of consumers) {
        const idle = config.deliver_subject && !config.deliver_group && !bound;
        if (idle && overlap(subject, config.deliver_subject)) found.push(`${stream} > ${name}`);
      }
    }
  }
  return found;
}

/** Whether a message could come under both. */
function overlap(a, b) {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [x, y] = [left[i], right[i]];
    if (x === undefined || y === undefined) return false;
    if (x === '>' || y === '>') return true;
    if (x !== y && x !== '*' && y !== '*') return false;
  }
  return true;
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
