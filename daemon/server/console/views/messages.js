// What a stream holds: by sequence, time or subject, page by page, and searched.

import { append, confirmed, facts, fill, h, notify, setText } from '../dom.js';
import { bytes, count, time } from '../format.js';
import { deleteMessage, getMessages, sequenceAt, streamInfo, streamNames } from '../jetstream.js';
import { headersView, payloadView, preview } from '../payload.js';
import { server } from '../poll.js';
import { table } from '../table.js';

const PAGE = 50;
const SEARCHED = 5000;

const COLUMNS = [
  { key: 'seq', label: 'Sequence', width: 84, number: true, sort: false, text: (m) => count(m.seq) },
  { key: 'time', label: 'Time', width: 186, prio: 2, sort: false, text: (m) => time(m.time) },
  { key: 'subject', label: 'Subject', width: 110, grow: 1, sort: false },
  { key: 'size', label: 'Size', width: 70, number: true, prio: 3, sort: false, text: (m) => bytes(m.data.length) },
  { key: 'preview', label: 'Content', width: 120, grow: 3, prio: 4, sort: false, text: (m) => preview(m.data) },
];

export function mount(place, parts) {
  let stream = parts[0], info, rows = [], busy = 0;
  const choice = h('select', { name: 'stream', 'aria-label': 'Stream', onchange: () => { location.hash = `#/messages/${encodeURIComponent(choice.value)}`; } });
  const subject = h('input', { type: 'text', name: 'subject', placeholder: '>', size: '18', spellcheck: 'false', 'aria-label': 'Subject filter' });
  const from = h('input', { type: 'text', name: 'from', placeholder: 'sequence or time', size: '18', spellcheck: 'false', 'aria-label': 'From sequence or time' });
  const input = h('input', { type: 'search', placeholder: 'Search content…', 'aria-label': 'Search content' });
  const status = h('span', { class: 'faint', role: 'status' });
  const panel = h('aside', { class: 'panel card', hidden: true, 'aria-label': 'Message' });
  const button = (label, act) => h('button', { type: 'button', class: 'button', onclick: () => run(act) }, label);
  const grid = table({ label: 'Messages', columns: COLUMNS, id: (m) => m.seq, open: (m) => show(m), empty: 'No messages.' });
  const form = h('form', { class: 'toolbar', onsubmit: (event) => { event.preventDefault(); run(input.value ? search : begin); } },
    choice, subject, from, input, h('button', { type: 'submit', class: 'button' }, 'Show'),
    h('span', { class: 'pager' }, status, button('Newest', newest), button('‹ Newer', newer), button('Older ›', older), button('First', first)));
  append(place, [form, h('div', { class: 'split' }, grid.element, panel)]);

  const filter = () => subject.value.trim() || '>';
  const get = (seq, batch = PAGE) => getMessages(stream, info.config.allow_direct, Math.max(seq, 1), filter(), batch);

  async function run(act) {
    const mine = ++busy;
    setText(status, '…');
    try {
      info = await streamInfo(stream);
      const found = await act(() => mine === busy);
      if (mine !== busy || !found) return;
      rows = found;
      // The newest on top, as in the live tail.
      grid.update([...rows].reverse());
      const held = `${count(info.state.messages)} messages`;
      setText(status, rows.length ? `${count(rows[0].seq)}–${count(rows.at(-1).seq)} · ${held}` : held);
    } catch (error) {
      if (mine === busy) { setText(status, ''); notify(error.message, 'error'); }
    }
  }

  async function start() {
    const text = from.value.trim();
    if (!text) return undefined;
    if (/^[\d,]+$/.test(text)) return Number(text.replaceAll(',', ''));
    const when = Date.parse(text);
    if (Number.isNaN(when)) throw new Error(`${text} is neither a sequence nor a time (2026-01-31 12:00)`);
    return sequenceAt(stream, info.state, when);
  }

  async function begin() {
    const seq = await start();
    return seq === undefined ? newest() : get(seq);
  }
  async function first() { return get(info.state.first_seq); }
  async function newer() {
    const found = await get((rows.at(-1)?.seq ?? 0) + 1);
    if (!found.length) notify('There are no newer ones.');
    return found.length ? found : rows;
  }
  async function older() { return before(rows[0]?.seq ?? info.state.last_seq + 1, rows); }
  async function newest() { return before(info.state.last_seq + 1, []); }

  /** The page that ends before `end`. There is no request for that: steps back, larger and larger, until there are enough. */
  async function before(end, otherwise) {
    let step = PAGE, found = [];
    for (let tries = 0; tries < 8; tries++) {
      const at = Math.max(end - step, info.state.first_seq);
      found = [];
      for (let next = at; next < end;) {
        const part = (await get(next, 500)).filter((m) => m.seq < end);
        found.push(...part);
        if (part.length < 500) break;
        next = part.at(-1).seq + 1;
      }
      if (found.length >= PAGE || at <= info.state.first_seq) break;
      step *= 4;
    }
    if (!found.length && otherwise.length) notify('There are no older ones.');
    return found.length ? found.slice(-PAGE) : otherwise;
  }

  async function search(current) {
    const wanted = input.value.toLowerCase();
    const found = [];
    let next = (await start()) ?? Math.max(info.state.last_seq - SEARCHED + 1, info.state.first_seq), looked = 0;
    const decoder = new TextDecoder();
    while (looked < SEARCHED && found.length < PAGE * 4 && current()) {
      const part = await get(next, 250);
      looked += part.length;
      const hit = (m) => m.subject.toLowerCase().includes(wanted) || decoder.decode(m.data).toLowerCase().includes(wanted) || m.headers.some(([k, v]) => `${k}: ${v}`.toLowerCase().includes(wanted));
      found.push(...part.filter(hit));
      setText(status, `${count(found.length)} found in ${count(looked)}…`);
      if (part.length < 250) break;
      next = part.at(-1).seq + 1;
    }
    notify(`${count(found.length)} of ${count(looked)} messages looked at.`);
    return found;
  }

  function show(message) {
    panel.hidden = false;
    const remove = async () => {
      if (!await confirmed(`Delete message ${message.seq}?`, 'It is removed from the stream.', 'Delete')) return;
      try { await deleteMessage(stream, message.seq); notify('Deleted.'); close(); run(begin); } catch (error) { notify(error.message, 'error'); }
    };
    fill(panel, h('header', null, h('h2', null, `Message ${count(message.seq)}`), h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: close }, '×')),
      facts([['Subject', h('code', null, message.subject)], ['Stored', time(message.time)]]), headersView(message.headers), payloadView(message.data),
      server.settings.write && h('div', { class: 'bar' }, h('button', { type: 'button', class: 'button danger', onclick: remove }, 'Delete…')));
  }
  const close = () => { panel.hidden = true; grid.focus(); };

  async function load() {
    try {
      const names = await streamNames();
      names.sort();
      if (stream && !names.includes(stream)) names.unshift(stream);
      stream ??= names[0];
      fill(choice, names.map((name) => h('option', { value: name, selected: name === stream }, name)));
      if (stream) run(begin); else setText(status, 'This account has no streams.');
    } catch (error) { notify(error.message, 'error'); setText(status, error.message); }
  }
  load();
  return {
    navigate(next) { stream = next[0] ?? stream; choice.value = stream; panel.hidden = true; from.value = ''; run(begin); return true; },
    escape: close,
    destroy: () => { busy += 1; grid.destroy(); },
  };
}
