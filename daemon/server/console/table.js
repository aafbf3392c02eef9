// Tables that hold any number of rows: only those in sight are in the page. Sorted by a click on a column's head, walked with
// the arrow keys, opened with Enter. Columns that find no room are left out, the least important first.

import { append, h, setText } from './dom.js';

const ROW = 34;
const SPARE = 6;
const COLLATOR = new Intl.Collator('en', { numeric: true });

/** `columns`: `{ key, label, width, grow, prio, value(row), text(row), number, sort, class(row) }`. `value` is what is sorted by,
 *  `text` what is shown. `open(row)`: what Enter and a click do. `id(row)`: names a row across updates. `onSort(column, down)`:
 *  where somebody else sorts. */
export function table({ label, columns, open, id = (row) => row, sort, down = true, onSort, empty = 'Nothing here.' }) {
  let rows = [], shown = [], sorted = sort, descending = down, active = -1, activeId, visible = columns;
  const head = h('div', { class: 'thead', role: 'row' });
  const body = h('div', { class: 'rows', role: 'rowgroup' });
  const scroller = h('div', { class: 'scroller', tabindex: '0', role: 'group', 'aria-label': `${label}: arrow keys move, Enter opens` }, body);
  const none = h('p', { class: 'empty', hidden: true }, empty);
  const element = h('div', { class: 'table card', role: 'table', 'aria-label': label }, head, scroller, none);
  const pool = [];

  const drawHead = () => {
    head.replaceChildren();
    for (const column of visible) {
      const on = column.key === sorted;
      const arrow = on ? (descending ? ' ↓' : ' ↑') : '';
      const cell = column.sort === false
        ? h('span', { class: 'plain' }, column.label)
        : h('button', { type: 'button', onclick: () => sortBy(column) }, column.label, h('i', { 'aria-hidden': 'true' }, arrow));
      append(head, h('div', { role: 'columnheader', class: column.number ? 'number' : '', 'aria-sort': on ? (descending ? 'descending' : 'ascending') : 'none' }, cell));
    }
  };

  const sortBy = (column) => {
    if (sorted === column.key && !column.oneWay) descending = !descending;
    else { sorted = column.key; descending = Boolean(column.number); }
    drawHead();
    if (onSort) onSort(sorted, descending); else arrange();
  };

  const arrange = () => {
    const column = columns.find((c) => c.key === sorted);
    shown = [...rows];
    if (column && !onSort) {
      const of = column.value ?? ((row) => row[column.key]);
      const sign = descending ? -1 : 1;
      shown.sort((a, b) => sign * compare(of(a), of(b)));
    }
    if (activeId !== undefined) active = shown.findIndex((row) => id(row) === activeId);
    body.style.height = `${shown.length * ROW}px`;
    none.hidden = shown.length > 0;
    scroller.hidden = shown.length === 0;
    element.setAttribute('aria-rowcount', String(shown.length + 1));
    draw();
  };

  const draw = () => {
    const from = Math.max(Math.floor(scroller.scrollTop / ROW) - SPARE, 0);
    const room = Math.ceil((scroller.clientHeight || 600) / ROW) + 2 * SPARE;
    const to = Math.min(from + room, shown.length);
    while (pool.length < to - from) pool.push(body.appendChild(newRow()));
    pool.forEach((element, i) => drawRow(element, from + i, from + i < to));
  };

  const newRow = () => h('div', { class: 'row', role: 'row', onclick: (event) => {
    const at = Number(event.currentTarget.dataset.at);
    select(at, false);
    if (open && shown[at] !== undefined) open(shown[at]);
  } });

  const drawRow = (element, at, used) => {
    element.hidden = !used;
    if (!used) return;
    const row = shown[at];
    element.dataset.at = at;
    element.style.transform = `translateY(${at * ROW}px)`;
    element.setAttribute('aria-rowindex', String(at + 2));
    element.classList.toggle('active', at === active);
    element.classList.toggle('odd', at % 2 === 1);
    while (element.children.length < visible.length) append(element, h('div', { role: 'cell' }));
    while (element.children.length > visible.length) element.lastChild.remove();
    visible.forEach((column, i) => {
      const cell = element.children[i];
      const text = column.text ? column.text(row) : row[column.key];
      setText(cell, text);
      const kind = `${column.number ? 'number ' : ''}${column.class ? column.class(row) ?? '' : ''}`.trim();
      if (cell.className !== kind) cell.className = kind;
      const title = column.number ? '' : String(text ?? '');
      if (cell.title !== title) cell.title = title;
    });
  };

  const select = (at, scroll = true) => {
    if (!shown.length) return;
    active = Math.min(Math.max(at, 0), shown.length - 1);
    activeId = id(shown[active]);
    if (scroll) {
      const top = active * ROW;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + ROW > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = top + ROW - scroller.clientHeight;
    }
    draw();
  };

  scroller.addEventListener('scroll', draw, { passive: true });
  scroller.addEventListener('keydown', (event) => {
    const page = Math.max(Math.floor(scroller.clientHeight / ROW) - 1, 1);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -shown.length, End: shown.length }[event.key];
    if (step !== undefined) select(active < 0 && step > 0 ? step - 1 : active + step);
    else if (event.key === 'Enter' && open && shown[active] !== undefined) open(shown[active]);
    else return;
    event.preventDefault();
  });
  const observer = new ResizeObserver(([entry]) => {
    const fits = fit(columns, entry.contentRect.width);
    const template = fits.map((c) => (c.grow ? `minmax(${c.width}px, ${c.grow}fr)` : `${c.width}px`)).join(' ');
    element.style.setProperty('--columns', template);
    visible = fits;
    drawHead();
    draw();
  });
  observer.observe(element);
  drawHead();
  return {
    element,
    update: (next) => { rows = next; arrange(); },
    destroy: () => observer.disconnect(),
    focus: () => scroller.focus(),
    get sort() { return sorted; },
  };
}

/** The columns that find room, in their order; those of priority 1 always do. */
function fit(columns, width) {
  const kept = new Set(columns);
  const needed = () => [...kept].reduce((sum, column) => sum + column.width + 12, 24);
  const leaving = [...columns].filter((c) => (c.prio ?? 1) > 1).sort((a, b) => (b.prio ?? 1) - (a.prio ?? 1));
  while (needed() > width && leaving.length) kept.delete(leaving.shift());
  return columns.filter((column) => kept.has(column));
}

function compare(a, b) {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return COLLATOR.compare(String(a ?? ''), String(b ?? ''));
}
