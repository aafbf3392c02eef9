// A small line plot on a canvas: some series over the last minutes, with a scale, and the values under the pointer.

import { h, setText } from './dom.js';

/** The window grows with the history, from the first of these (ms) to the last. */
const SPANS = [60e3, 120e3, 300e3];
const PAD = { top: 10, right: 8, bottom: 18, left: 8 };

/** A plot of `series` (`{ label, key, color }`, colours are custom properties) over rows of the history. `format` shows a value,
 *  `floor` is the least that the top of the scale may be, `binary` has the scale go by 1024. */
export function plot({ title, series, format, floor = 1, binary = false }) {
  const canvas = h('canvas', { 'aria-hidden': 'true' });
  const values = series.map((s) => h('b', null, '–'));
  const legend = h('p', { class: 'legend' }, series.map((s, i) => h('span', { class: `series ${s.color}` }, s.label, ' ', values[i])));
  const element = h('figure', { class: 'plot card', 'data-plot': title },
    h('figcaption', null, h('h3', null, title), legend), h('div', { class: 'canvas' }, canvas));
  let rows = [], pointer, width = 0, height = 0;

  const draw = () => {
    if (!width) return;
    const context = canvas.getContext('2d');
    const scale = devicePixelRatio || 1;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.clearRect(0, 0, width, height);
    const style = getComputedStyle(element);
    const now = rows.at(-1)?.when ?? Date.now();
    const age = now - (rows[0]?.when ?? now);
    const span = SPANS.find((s) => s > age) ?? SPANS.at(-1);
    const from = now - span;
    const seen = rows.filter((row) => row.when >= from);
    const peak = Math.max(floor, ...seen.flatMap((row) => series.map((s) => row[s.key] ?? 0)));
    const top = nice(peak, binary ? 1024 : 10);
    const x = (row) => PAD.left + ((row.when - from) / span) * (width - PAD.left - PAD.right);
    const y = (value) => height - PAD.bottom - (value / top) * (height - PAD.top - PAD.bottom);
    grid(context, style, top, y, span);
    for (const s of series) line(context, seen.filter((row) => row[s.key] !== undefined), x, (row) => y(row[s.key]), style.getPropertyValue(`--${s.color}`), height - PAD.bottom);
    const shown = pointer === undefined ? seen.at(-1) : nearest(seen, x, pointer);
    if (shown && pointer !== undefined) mark(context, style, shown, x(shown), y);
    series.forEach((s, i) => setText(values[i], shown && shown[s.key] !== undefined ? format(shown[s.key]) : '–'));
  };

  const grid = (context, style, top, y, span) => {
    context.font = `11px ${style.fontFamily}`;
    context.lineWidth = 1;
    context.textBaseline = 'bottom';
    for (const part of [0, 0.5, 1]) {
      const at = Math.round(y(top * part)) + 0.5;
      context.strokeStyle = style.getPropertyValue('--line');
      context.beginPath(); context.moveTo(PAD.left, at); context.lineTo(width - PAD.right, at); context.stroke();
      context.fillStyle = style.getPropertyValue('--faint');
      context.textAlign = 'left';
      if (part) { context.textBaseline = 'top'; context.fillText(format(top * part), PAD.left + 2, at + 2); }
    }
    context.textBaseline = 'bottom';
    context.fillText(`${span / 60e3} min ago`, PAD.left + 2, height - 3);
    context.textAlign = 'right';
    context.fillText('now', width - PAD.right - 2, height - 3);
  };

  const mark = (context, style, row, at, y) => {
    context.strokeStyle = style.getPropertyValue('--faint');
    context.beginPath(); context.moveTo(at, PAD.top); context.lineTo(at, height - PAD.bottom); context.stroke();
    for (const s of series) {
      if (row[s.key] === undefined) continue;
      context.fillStyle = style.getPropertyValue(`--${s.color}`);
      context.beginPath(); context.arc(at, y(row[s.key]), 3.5, 0, 7); context.fill();
    }
    context.fillStyle = style.getPropertyValue('--text');
    context.textBaseline = 'bottom';
    context.textAlign = at > width / 2 ? 'right' : 'left';
    context.fillText(new Date(row.when).toLocaleTimeString(), at + (at > width / 2 ? -6 : 6), height - 3);
  };

  const observer = new ResizeObserver(([entry]) => {
    ({ width, height } = entry.contentRect);
    const scale = devicePixelRatio || 1;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    draw();
  });
  observer.observe(canvas.parentElement);
  canvas.addEventListener('pointermove', (event) => { pointer = event.offsetX; draw(); });
  canvas.addEventListener('pointerleave', () => { pointer = undefined; draw(); });
  return { element, update: (history) => { rows = history; draw(); }, destroy: () => observer.disconnect() };
}

function line(context, rows, x, y, color, base) {
  if (!rows.length) return;
  context.beginPath();
  rows.forEach((row, i) => (i ? context.lineTo(x(row), y(row)) : context.moveTo(x(row), y(row))));
  context.strokeStyle = color;
  context.lineWidth = 1.75;
  context.lineJoin = 'round';
  context.stroke();
  context.lineTo(x(rows.at(-1)), base);
  context.lineTo(x(rows[0]), base);
  context.globalAlpha = 0.1;
  context.fillStyle = color;
  context.fill();
  context.globalAlpha = 1;
}

function nearest(rows, x, at) {
  return rows.reduce((best, row) => (!best || Math.abs(x(row) - at) < Math.abs(x(best) - at) ? row : best), undefined);
}

/** The next number that is round by ten or by 1024. */
function nice(n, base) {
  const unit = base === 1024 ? 1024 ** Math.max(Math.floor(Math.log(n) / Math.log(1024)), 0) : 1;
  const power = 10 ** Math.floor(Math.log10(n / unit));
  return [1, 2, 2.5, 5, 10, 20].map((step) => step * power * unit).find((step) => step >= n * 1.02);
}
