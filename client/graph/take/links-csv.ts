import type { Picture } from '../model.js';

/** Names first, then ids, as in the server's sheet of citations; source and target are the ends that GraphML has. */
const HEAD = ['document', 'work', 'kind', 'year', 'count', 'certain', 'source', 'target', 'document id'];

/** A row a link that is drawn, for a spreadsheet, R or pandas: a document cites a work of some kind and year. */
export function linksCsv({ nodes, edges }: Pick<Picture, 'nodes' | 'edges'>): string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = edges.map(({ source, target, count, certain, document }) => {
    const work = byId.get(target);
    return [
      byId.get(source)?.label ?? '',
      work?.label ?? '',
      work === undefined || work.kind === 'unknown' ? '' : work.kind,
      work?.year ?? '',
      count,
      certain,
      source,
      target,
      document,
    ];
  });
  return `\uFEFF${[HEAD, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** By RFC 4180; what a spreadsheet would take for a formula is made text. */
function cell(value: string | number): string {
  const text = String(value).replace(/^[=+@\-\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
