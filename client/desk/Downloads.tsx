import type { ReaderRecord } from '../reader/DocumentPage.js';
import { Take } from '../ui/Take.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const FORMATS = [
  ['html', 'HTML', 'Report as a page to read and print'],
  ['csv', 'CSV', 'Findings as a sheet'],
  ['sources-csv', 'Sources', 'Sources of each note as a sheet'],
] as const;
const COMMENTED = ['docx', 'Word', 'The document with findings as comments'] as const;

/** The report of the document to take along, with what was decided; a Word document with its findings as comments. */
export function Downloads({ document }: { readonly document: ReaderRecord }) {
  const formats = document.mediaType === WORD ? [...FORMATS, COMMENTED] : FORMATS;
  const ways = formats.map(([ending, word, title]) => {
    const address = `/report/${encodeURIComponent(document.id)}.${ending}`;
    return { from: 'server', word, title, address } as const;
  });
  return <Take what="Report" ways={ways} />;
}
