import { Take } from './Take.js';

const FORMATS = [
  ['bibtex', 'BibTeX', 'Works for LaTeX and JabRef'],
  ['ris', 'RIS', 'Works for EndNote and Mendeley'],
  ['csl-json', 'CSL', 'Works for Zotero and pandoc, as CSL JSON'],
  ['citations-csv', 'CSV', 'A row a citation, for a spreadsheet, R or pandas'],
  ['graphml', 'GraphML', 'Who cites whom, for Gephi, Cytoscape or NetworkX'],
] as const;

/** What a document cites, or with `of="collection"` all of them, to be taken to other programs. */
export function Exports({ of, what }: { readonly of: string; readonly what: string }) {
  const ways = FORMATS.map(([name, word, title]) => {
    const address = `/export/${encodeURIComponent(of)}.${name}`;
    return { from: 'server', word, title, address } as const;
  });
  return <Take className="small" what={what} ways={ways} />;
}
