// Object buckets: what is in them, and a look at an object or a copy of it, checked against its digest.

import { append, facts, fill, h, notify, setText } from '../dom.js';
import { bytes, count, time } from '../format.js';
import { getMessage, getMessages, streamInfo, streamNames, subjects } from '../jetstream.js';
import { payloadView } from '../payload.js';
import { table } from '../table.js';

const LISTED = 2000;
const SHOWN = 256 * 1024;
const COPIED = 512 << 20;

const COLUMNS = [
  { key: 'name', label: 'Name', width: 140, grow: 3 },
  { key: 'size', label: 'Size', width: 84, number: true, text: (o) => (o.deleted ? '' : bytes(o.size)) },
  { key: 'chunks', label: 'Pieces', width: 70, number: true, prio: 3, text: (o) => count(o.chunks ?? 0) },
  { key: 'mtime', label: 'Modified', width: 176, prio: 2, text: (o) => time(o.mtime) },
  { key: 'state', label: 'State', width: 80, prio: 4, text: (o) => (o.deleted ? 'deleted' : o.options?.link ? 'link' : '') },
];

export function mount(place, parts) {
  let bucket = parts[0], info, rows = [], search = '', turn = 0;
  const choice = h('select', { name: 'bucket', 'aria-label': 'Bucket', onchange: () => { location.hash = `#/objects/${encodeURIComponent(choice.value)}`; } });
  const input = h('input', { type: 'search', placeholder: 'Search objects…', 'aria-label': 'Search objects', oninput: () => { search = input.value.toLowerCase(); draw(); } });
  const again = h('button', { type: 'button', class: 'button', onclick: () => read() }, 'Refresh');
  const status = h('span', { class: 'faint', role: 'status' });
  const panel = h('aside', { class: 'panel card', hidden: true, 'aria-label': 'Object' });
  const grid = table({ label: 'Objects', columns: COLUMNS, id: (o) => o.name, sort: 'name', down: false, open: (o) => show(o), empty: 'No objects.' });
  append(place, [h('div', { class: 'toolbar' }, choice, input, again, h('span', { class: 'spacer' }), status), h('div', { class: 'split' }, grid.element, panel)]);
  const draw = () => grid.update(search ? rows.filter((o) => o.name.toLowerCase().includes(search)) : rows);

  async function read() {
    const mine = ++turn;
    try {
      const stream = `OBJ_${bucket}`;
      info = await streamInfo(stream);
      const held = [...(await subjects(stream, `$O.${bucket}.M.>`)).keys()];
      const found = [];
      for (let at = 0; at < Math.min(held.length, LISTED); at += 50) {
        const part = await Promise.all(held.slice(at, at + 50).map((subject) => getMessage(stream, { last_by_subj: subject })));
        for (const message of part) {
          try { if (message) found.push({ ...JSON.parse(new TextDecoder().decode(message.data)), mtime: message.time }); } catch { /* not an object's description */ }
        }
        if (mine !== turn) return;
        setText(status, `${count(found.length)} of ${count(held.length)}…`);
      }
      rows = found;
      draw();
      const left = held.length > LISTED ? `, the first ${count(LISTED)} listed` : '';
      setText(status, `${count(held.length)} objects${left} · ${bytes(info.state.bytes)}`);
    } catch (error) { notify(error.message, 'error'); }
  }

  /** The object's bytes, a piece at a time; stops at `most`. */
  async function content(object, most) {
    const pieces = [];
    let seq = 1, size = 0;
    while (size < most) {
      const part = await getMessages(`OBJ_${bucket}`, info.config.allow_direct, seq, `$O.${bucket}.C.${object.nuid}`, 16);
      for (const message of part) { pieces.push(message.data); size += message.data.length; }
      if (part.length < 16) break;
      seq = part.at(-1).seq + 1;
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) { whole.set(piece, at); at += piece.length; }
    return whole;
  }

  async function show(object) {
    panel.hidden = false;
    const view = h('div');
    const look = async () => {
      fill(view, '…');
      try { fill(view, payloadView((await content(object, SHOWN)).slice(0, SHOWN))); } catch (error) { fill(view, h('p', { class: 'error' }, error.message)); }
    };
    const real = !object.deleted && !object.options?.link;
    fill(panel, h('header', null, h('h2', null, object.name), h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: close }, '×')),
      facts([['Description', object.description], ['Size', bytes(object.size)], ['Pieces', count(object.chunks ?? 0)], ['Digest', object.digest], ['Modified', time(object.mtime)], ['Deleted', object.deleted ? 'yes' : ''], ['Link to', object.options?.link && `${object.options.link.bucket}/${object.options.link.name ?? ''}`], ...Object.entries(object.metadata ?? {})]),
      real && h('div', { class: 'bar' }, h('button', { type: 'button', class: 'button', onclick: look }, 'Look inside'), h('button', { type: 'button', class: 'button', onclick: () => copy(object) }, 'Save…')), view);
    if (real && object.size <= SHOWN) await look();
  }

  async function copy(object) {
    try {
      if (object.size > COPIED) throw new Error(`objects above ${bytes(COPIED)} are for “nats object get”`);
      const whole = await content(object, COPIED);
      if (whole.length !== object.size) throw new Error('pieces of the object are missing');
      if (globalThis.crypto?.subtle && object.digest?.startsWith('SHA-256=')) {
        const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
        const digest = btoa(String.fromCharCode(...sum)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
        if (digest !== object.digest.slice(8).replace(/=+$/, '')) throw new Error('the object does not fit its digest');
      }
      const url = URL.createObjectURL(new Blob([whole], { type: 'application/octet-stream' }));
      h('a', { href: url, download: object.name.split('/').pop() }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60000);
    } catch (error) { notify(error.message, 'error'); }
  }
  const close = () => { panel.hidden = true; grid.focus(); };

  async function load() {
    try {
      const names = (await streamNames()).filter((name) => name.startsWith('OBJ_')).map((name) => name.slice(4)).sort();
      bucket ??= names[0];
      fill(choice, names.map((name) => h('option', { value: name, selected: name === bucket }, name)));
      if (bucket) await read(); else setText(status, 'This account has no object buckets.');
    } catch (error) { notify(error.message, 'error'); setText(status, error.message); }
  }
  load();
  return {
    navigate(next) { bucket = next[0] ?? bucket; choice.value = bucket; panel.hidden = true; read(); return true; },
    escape: close,
    destroy: () => { turn += 1; grid.destroy(); },
  };
}
