import type { PrintedPlace } from './place.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A part of the report; one word where there is nothing in it. `content` is HTML. */
export function section(title: string, count: number, content: string): string {
  return `<section><h2>${title} <small>${count}</small></h2>
${count === 0 ? '<p class="none">None.</p>' : content}</section>`;
}

/** Cells are HTML. On a narrow screen each row is a block whose cells have their heads beside them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((cell, at) => `<td${cell === '' ? ' class="empty"' : ''} data-head="${head[at] ?? ''}">${cell}`);
  return `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}`).join('')}</thead><tbody>
${rows.map((row) => `<tr>${cells(row).join('')}`).join('\n')}
</tbody></table>`;
}

/** Items are HTML. */
export function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${item}`).join('\n')}</ul>`;
}

/** The lines of the document with the words at fault marked. */
export function quoted({ text, from, to }: PrintedPlace): string {
  const [before, words, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(escape);
  return `<blockquote>${before}<mark>${words}</mark>${after}</blockquote>`;
}
