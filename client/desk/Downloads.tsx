import type { ReaderRecord } from '../reader/DocumentPage.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const FORMATS = [
  ['html', 'HTML', 'Report as a page to read and print'],
  ['csv', 'CSV', 'Findings as a sheet'],
  ['sources-csv', 'Sources', 'Sources of each note as a sheet'],
] as const;

/** The report of the document to take along, with what was decided; a Word document with its findings as comments. */
export function Downloads({ document }: { readonly document: ReaderRecord }) {
  const formats =
    document.mediaType === WORD
      ? [...FORMATS, ['docx', 'Word', 'The document with findings as comments'] as const]
      : FORMATS;
  return (
    <p className="take">
      Report:{' '}
      {formats.map(([ending, word, title]) => (
        <a key={ending} href={`/report/${encodeURIComponent(document.id)}.${ending}`} title={title} download>
          {word}
        </a>
      ))}
    </p>
  );
}
