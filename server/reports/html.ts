import { notesOf } from './authorities.js';
import type { FindingRow, Report } from './report.js';
import type { Untold } from './untold.js';
import { countsIn, coverageIn, evidenceIn, noteIn } from './words.js';

/** The whole report as one page that stands alone: no script, nothing fetched, fit for print. */
export function html(reports: readonly Report[]): string {
  const title = reports.map(({ file }) => file).join(', ');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Cite-check of ${escape(title)}</title>
<style>${STYLE}</style>
${reports.map(document).join('\n')}
</html>
`;
}

function document(report: Report): string {
  const { file, title, profile, carolene, sha256 } = report;
  return `<main>
<h1>Cite-check of ${escape(title ?? file)}</h1>
<dl><dt>File<dd>${escape(file)}<dt>SHA-256<dd><code>${sha256}</code><dt>Profile<dd>${profile}<dt>Carolene<dd>${carolene}<dt>Found<dd>${countsIn(report.counts)}<dt>Read<dd>${coverageIn(report)}</dl>
<h2>Findings</h2>
${report.findings.map(finding).join('\n') || '<p>None.'}
<h2>Sources</h2>
${table(
  ['Note', 'Author', 'Title', 'Source', 'Date', 'Place'],
  report.sources.map((row) => [String(row.note), row.author, row.title, row.source, row.date, row.place]),
)}
<h2>Table of authorities</h2>
${table(
  ['Kind', 'Authority', 'Notes'],
  report.authorities.map((one) => [one.kind ?? 'not recognised', one.title ?? one.label, notesOf(one)]),
)}
<h2>Not found</h2>
${untold(report.notFound)}
<h2>Not checked</h2>
${untold(report.notChecked)}
</main>`;
}

function finding(row: FindingRow): string {
  const { place, severity, rule, code, message, suggestion, confidence, id } = row;
  const page = place.page === null ? '' : `, p. ${escape(place.pageLabel ?? String(place.page))}`;
  const [before, words, after] = [
    place.text.slice(0, place.from),
    place.text.slice(place.from, place.to),
    place.text.slice(place.to),
  ];
  const quote =
    place.text === ''
      ? ''
      : `<blockquote>${escape(before)}<mark>${escape(words)}</mark>${escape(after)}</blockquote>`;
  const write = suggestion === null ? '' : `<p>Write: <kbd>${escape(suggestion)}</kbd>`;
  const compare = evidenceIn(row)
    .map((one) => `<li>${escape(one)}`)
    .join('');
  return `<section id="${id}" class="${severity}">
<h3>${noteIn(row)}${page} <small>${severity}, ${rule}${code === null ? '' : ` (${code})`}, confidence ${confidence.toFixed(2)}</small></h3>
<p>${escape(message)}
${quote}${write}${compare === '' ? '' : `<p>Compare<ul>${compare}</ul>`}
</section>`;
}

function untold(list: readonly Untold[]): string {
  if (list.length === 0) return '<p>Nothing.';
  const items = list.map(({ note, text, reason }) => {
    const words = [note === null ? '' : `note ${note}`, text, reason].filter((part) => part !== '');
    return `<li>${escape(words.join(': '))}`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>None.';
  const cells = (row: readonly string[], tag: string) => row.map((one) => `<${tag}>${escape(one)}`).join('');
  return `<table><tr>${cells(head, 'th')}
${rows.map((row) => `<tr>${cells(row, 'td')}`).join('\n')}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
h3{margin-bottom:0}small{font-weight:normal;color:#555}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem}dd{margin:0;overflow-wrap:anywhere}
section{border-left:.3rem solid #888;padding-left:1rem;margin:1rem 0;break-inside:avoid}.error{border-color:#a11}.warning{border-color:#b70}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.2rem .4rem;text-align:left;vertical-align:top}mark{background:#fe9}kbd{font:inherit;background:#eee}`;
