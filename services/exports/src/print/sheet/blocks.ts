import { Html, html } from './html';

/** A cell: what is known, or null for a blank to write into. */
export type Cell = string | number | null | undefined;

/** A table with its headings; a sentence in its place where it has no rows. */
export function table(headings: readonly string[], rows: readonly (readonly Cell[])[], none = '无'): Html {
  if (rows.length === 0) return html`<p>${none}</p>`;
  const head = headings.map((heading) => html`<th>${heading}</th>`);
  const body = rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`);
  return html`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Labels with their values, two pairs a line. */
export function pairs(given: readonly (readonly [label: string, value: Cell])[]): Html {
  const lines: Html[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const cells = given.slice(at, at + 2).map(([label, value]) => html`<th>${label}</th><td>${value}</td>`);
    lines.push(html`<tr>${cells}</tr>`);
  }
  return html`<table class="pairs"><tbody>${lines}</tbody></table>`;
}

/** A part of a paper: where its data are not for the caller, it says so. */
export function part<Data>(title: string, data: Data | null | undefined, show: (data: Data) => Html): Html {
  const body =
    data === null || data === undefined ? html`<p>没有记录，或不在您的查看范围内。</p>` : show(data);
  return html`<section><h2>${title}</h2>${body}</section>`;
}

/** Paragraphs of a text, line by line. */
export function paragraphs(text: string): Html {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return new Html(lines.map((line) => html`<p class="text">${line}</p>`.text).join('\n'));
}

/** Who signs, with room for the hand. */
export function signatures(names: readonly string[]): Html {
  return html`<p class="sign">${names.map((name) => html`<span>${name}：</span>`)}</p>`;
}

/** 落款: who issues it and of which day, or room for the day. */
export function issued(by: string | null | undefined, on: string | null | undefined): Html {
  const day = on ? inWords(on) : '　　　　年　　月　　日';
  return html`<div class="issued"><p>${by}（盖章）</p><p>${day}</p></div>`;
}

/** A day as papers write it. */
export function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
