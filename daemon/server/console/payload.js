// A message's content: JSON laid out, text as it is, anything else as hexadecimal. Never more than can be looked at.

import { append, h } from './dom.js';
import { bytes as size } from './format.js';

const SHOWN = 256 * 1024;
const HEX_SHOWN = 16 * 1024;

/** What the bytes are: `{ kind: 'json' | 'text' | 'binary' | 'empty', value, text }`. */
export function recognize(data) {
  if (!data.length) return { kind: 'empty', text: '' };
  let text;
  try { text = new TextDecoder('utf-8', { fatal: true }).decode(data); } catch { return { kind: 'binary' }; }
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return { kind: 'binary' };
  if (/^\s*[[{"\-\dtfn]/.test(text)) {
    try { return { kind: 'json', value: JSON.parse(text), text }; } catch { /* text, then */ }
  }
  return { kind: 'text', text };
}

/** One line for a list. */
export function preview(data, length = 160) {
  const part = data.length > length * 4 ? data.slice(0, length * 4) : data;
  let text = new TextDecoder().decode(part);
  if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)) {
    text = [...data.slice(0, 32)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  }
  return text.replace(/\s+/g, ' ').slice(0, length);
}

/** The whole content, with a choice of how to look at it. */
export function payloadView(data) {
  const found = recognize(data);
  const modes = { json: ['json', 'text', 'hex'], text: ['text', 'hex'], binary: ['hex'], empty: [] }[found.kind];
  const place = h('div', { class: 'payload', tabindex: '0', role: 'region', 'aria-label': 'Payload' });
  const buttons = modes.map((mode) => h('button', { type: 'button', 'aria-pressed': 'false', onclick: () => show(mode) }, { json: 'JSON', text: 'Text', hex: 'Hex' }[mode]));
  const show = (mode) => {
    buttons.forEach((button, i) => button.setAttribute('aria-pressed', String(modes[i] === mode)));
    place.replaceChildren(h('pre', { class: mode }, content(mode, found, data)));
  };
  if (modes.length) show(modes[0]); else append(place, h('p', { class: 'faint' }, 'No payload.'));
  return h('div', null, h('div', { class: 'bar' }, h('span', { class: 'faint' }, size(data.length)), h('span', { class: 'segments' }, buttons)), place);
}

function content(mode, found, data) {
  if (mode === 'hex') return hex(data);
  const text = mode === 'json' ? JSON.stringify(found.value, null, 2) : found.text;
  const cut = text.length > SHOWN ? `\n… ${size(text.length - SHOWN)} more` : '';
  const shown = text.slice(0, SHOWN);
  return mode === 'json' ? [colored(shown), cut] : [shown, cut];
}

/** JSON with its parts marked for colour; made of text nodes. */
function colored(text) {
  if (text.length > 64 * 1024) return text;
  const out = [];
  const parts = /("(?:\\.|[^"\\])*")(\s*:)?|\b(true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  let at = 0;
  for (const match of text.matchAll(parts)) {
    out.push(text.slice(at, match.index));
    const kind = match[1] ? (match[2] ? 'key' : 'string') : match[3] ? 'word' : 'digit';
    out.push(h('span', { class: `j-${kind}` }, match[1] ?? match[0]), match[2] ?? '');
    at = match.index + match[0].length;
  }
  out.push(text.slice(at));
  return out;
}

function hex(data) {
  const lines = [];
  const end = Math.min(data.length, HEX_SHOWN);
  for (let at = 0; at < end; at += 16) {
    const row = [...data.slice(at, Math.min(at + 16, end))];
    const digits = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ').padEnd(47);
    const letters = row.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '·')).join('');
    lines.push(`${at.toString(16).padStart(8, '0')}  ${digits}  ${letters}`);
  }
  if (end < data.length) lines.push(`… ${size(data.length - end)} more`);
  return lines.join('\n');
}

/** Headers as a list. */
export function headersView(headers) {
  if (!headers.length) return null;
  return h('table', { class: 'headers' }, h('caption', null, 'Headers'), h('tbody', null, headers.map(([name, value]) => h('tr', null, h('th', { scope: 'row' }, name), h('td', null, value)))));
}
