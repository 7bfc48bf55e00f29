import type { Report } from './report.js';
import { sheet } from './sheet.js';

const HEAD = ['file', 'note', 'author', 'title', 'source', 'date', 'place', 'kind', 'address'];

/** One row a source in each note: the tracking sheet that editors keep. */
export function sourcesCsv(reports: readonly Report[]): string {
  const rows = reports.flatMap(({ file, sources }) =>
    sources.map(({ note, author, title, source, date, place, kind, address }) => [
      file,
      note,
      author,
      title,
      source,
      date,
      place,
      kind ?? '',
      address,
    ]),
  );
  return sheet([HEAD, ...rows]);
}
