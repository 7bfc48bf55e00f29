import { authorityIn, grouped, notesOf } from './authorities.js';
import { escape, list, quoted, section, table } from './html-parts.js';
import { STYLE } from './html-style.js';
import type { FindingRow, Report } from './report.js';
import type { Untold } from './untold.js';
import {
  byRule,
  bySource,
  counted,
  decisionIn,
  evidenceIn,
  foundIn,
  gapsIn,
  noteIn,
  pageIn,
  qualityIn,
  severityIn,
} from './words.js';

/** The whole report as one page that stands alone: no script, nothing fetched, fit for a phone and for print. */
export function html(reports: readonly Report[]): string {
  const title = reports.map(nameOf).join(', ');
  const many = reports.length > 1;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cite-check of ${escape(title)}</title>
<style>${STYLE}</style>
<main>
${many ? contents(reports) : ''}
${reports.map((report, at) => document(report, `d${at + 1}`)).join('\n')}
</main>
</html>
`;
}

const nameOf = ({ title, file }: Report) => title ?? file;

/** Of several documents: what was found in each. */
function contents(reports: readonly Report[]): string {
  const rows = reports.map((report, at) => [
    `<a href="#d${at + 1}">${escape(nameOf(report))}</a>`,
    escape(foundIn(report)),
  ]);
  return `<nav aria-label="Documents"><h1>Cite-check of ${counted(reports.length, 'document')}</h1>${table(['Document', 'Found'], rows)}</nav>`;
}

function document(report: Report, id: string): string {
  const { findings } = report;
  return `<article id="${id}">
<header><p class="kicker">Cite-check</p><h1>${escape(nameOf(report))}</h1>
${facts(report)}</header>
${section('Findings by note', findings.length, byNote(findings, id))}
${section('Findings by rule', byRule(findings).length, table(['Rule', 'Findings', 'Notes'], ruleRows(findings, id)))}
${section('Findings by source', bySource(findings).length, table(['Source', 'Findings', 'Notes'], sourceRows(findings, id)))}
${section('Sources in each note', report.sources.length, sources(report))}
${section('Table of authorities', report.authorities.length, authorities(report))}
${section('Looked for and not found', report.notFound.length, untold(report.notFound))}
${section('Not checked', report.notChecked.length, untold(report.notChecked))}
<p class="sign"><span>Checked by</span><span>Date</span></p>
</article>`;
}

function facts(report: Report): string {
  const { file, sha256, profile, carolene, coverage } = report;
  const gaps = gapsIn(report);
  const rows: (readonly [string, string])[] = [
    ['Found', `<strong>${escape(foundIn(report))}</strong>`],
    ['Notes', `${coverage.whole} of ${counted(coverage.notes, 'note')} read whole`],
    ['Gaps', escape(gaps.length > 0 ? gaps.join('; ') : 'none')],
    ['Citations', String(coverage.citations)],
    ['Text', escape(qualityIn(report).join('; ') || 'no letters look damaged')],
    ['Profile', escape(profile)],
    ['File', escape(file)],
    ['SHA-256', `<code>${sha256}</code>`],
    ['Carolene', escape(carolene)],
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${name}<dd>${value}`).join('\n')}</dl>`;
}

function byNote(findings: readonly FindingRow[], id: string): string {
  const notes = [...new Set(findings.map(({ note }) => note))];
  return notes
    .map((note) => {
      const own = findings.filter((one) => one.note === note);
      const page = own[0] ? pageIn(own[0].place) : '';
      const name = note === null ? 'In the text' : `Note ${note}`;
      return `<section class="note"><h3>${name}${page === '' ? '' : ` <small>${escape(page)}</small>`}</h3>
${own.map((row) => finding(row, id)).join('\n')}</section>`;
    })
    .join('\n');
}

function finding(row: FindingRow, id: string): string {
  const { place, severity, rule, code, message, suggestion, confidence, isNew } = row;
  const compare = evidenceIn(row);
  const about = [
    rule + (code === null ? '' : ` (${code})`),
    `confidence ${confidence.toFixed(2)}`,
    ...(isNew === null ? [] : [isNew ? 'new' : 'known before']),
    ...(row.decision ? [decisionIn(row)] : []),
  ];
  return `<div class="finding ${severity} ${row.decision?.decision ?? 'open'}" id="${id}-${row.id}">
<p class="said"><b class="severity">${severityIn(severity)}</b> ${escape(message)}</p>
${place.text === '' ? '' : quoted(place)}
${suggestion === null ? '' : `<p class="write"><span>Write</span> ${escape(suggestion)}</p>`}
${compare.length === 0 ? '' : `<div class="compare"><span>Compare</span>${list(compare.map(escape))}</div>`}
<p class="about">${escape(about.join(' · '))}${row.decision ? '' : '<span class="boxes"> ☐ mended ☐ stands</span>'}</p>
</div>`;
}

const ruleRows = (findings: readonly FindingRow[], id: string) =>
  byRule(findings).map(({ rule, rows }) => [escape(rule), String(rows.length), links(rows, id)]);
const sourceRows = (findings: readonly FindingRow[], id: string) =>
  bySource(findings).map(({ source, rows }) => [escape(source), String(rows.length), links(rows, id)]);

const links = (rows: readonly FindingRow[], id: string) =>
  rows.map((row) => `<a href="#${id}-${row.id}">${row.note ?? noteIn(row)}</a>`).join(', ');

function sources({ sources: rows }: Report): string {
  return table(
    ['Note', 'Author', 'Title', 'Source', 'Date', 'Place'],
    rows.map((row) => [String(row.note), row.author, row.title, row.source, row.date, row.place].map(escape)),
  );
}

function authorities({ authorities: all }: Report): string {
  return grouped(all)
    .map(({ name, authorities: own }) => {
      const rows = own.map((one) => [escape(authorityIn(one)), escape(notesOf(one))]);
      return `<h3>${name}</h3>${table(['Authority', 'Notes'], rows)}`;
    })
    .join('\n');
}

function untold(all: readonly Untold[]): string {
  return list(
    all.map(({ note, text, reason }) => {
      const where = note === null ? '' : `<b>Note ${note}</b> `;
      return `${where}${text === '' ? '' : `<q>${escape(text)}</q> `}${escape(reason)}`;
    }),
  );
}
