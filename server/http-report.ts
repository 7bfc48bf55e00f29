import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { sha256Hex } from '#ingest/graph/hash.js';
import { readDocument } from '#ingest/pipeline.js';
import type { FindingDecision } from '#schema/correction.js';
import type { DocumentGraph } from '#schema/graph.js';
import { attachmentHeaders } from './http-attachment.js';
import { plain, type Answer } from './http-explorer.js';
import { reportPolicy } from './http-security.js';
import { profileNameOf } from './ingestion/reader-name.js';
import { FORMATS, isFormatName, type FormatName } from './reports/index.js';
import { reportOf, type Report } from './reports/report.js';
import { commentedWord } from './reports/word/index.js';
import type { Store } from './store/index.js';

/** Formats of a download, with their endings and types. */
const DOWNLOADS = {
  html: ['.html', 'text/html; charset=utf-8'],
  csv: ['.csv', 'text/csv; charset=utf-8'],
  'sources-csv': ['-sources.csv', 'text/csv; charset=utf-8'],
  markdown: ['.md', 'text/markdown; charset=utf-8'],
  json: ['.json', 'application/json'],
  sarif: ['.sarif', 'application/sarif+json'],
} as const satisfies Partial<Record<FormatName, readonly [string, string]>>;
type Download = keyof typeof DOWNLOADS;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** /report/DOCUMENT.html: the report of a document of the store, with what persons decided, to be downloaded. */
export function isReportPath(path: string | null): path is string {
  return path !== null && path.startsWith('/report/');
}

/** Answers 404 for what is not there, 409 where a Word document has changed since it was read. */
export async function reportAnswer(store: Store, path: string): Promise<Answer> {
  const asked = path.slice('/report/'.length);
  const dot = asked.indexOf('.');
  const [id, format] = [asked.slice(0, dot), asked.slice(dot + 1)];
  if (dot < 0 || (format !== 'docx' && !isDownload(format)))
    return plain(
      404,
      `Unexpected address, expected /report/ID.${[...Object.keys(DOWNLOADS), 'docx'].join(' or .')}.`,
    );
  const [stored] = await store.documentGraphs([id]);
  if (!stored) return plain(404, 'Unexpected document, expected one of the collection.');
  const { graph } = stored;
  const report = reportOf(graph, {
    file: graph.document.name,
    profile: profileNameOf(stored.reader),
    only: [],
    since: null,
    decisions: await decisionsOn(store, id),
  });
  return format === 'docx' ? wordCopy(graph, report) : download(report, format);
}

function isDownload(format: string): format is Download {
  return isFormatName(format) && Object.hasOwn(DOWNLOADS, format);
}

async function decisionsOn(store: Store, id: string): Promise<ReadonlyMap<string, FindingDecision>> {
  const [made = []] = await store.correctionsIn([id]);
  return new Map(made.flatMap((one) => (one.does === 'decide-finding' ? [[one.finding, one]] : [])));
}

function download(report: Report, format: Download): Answer {
  const text = FORMATS[format]([report], PAPER);
  const [ending, type] = DOWNLOADS[format];
  const policy = format === 'html' ? { 'content-security-policy': reportPolicy(text) } : {};
  return attachment(`${stemOf(report)}-cite-check${ending}`, type, Buffer.from(text), policy);
}

/** The document as it lies on the disk, with what is not dismissed as comments. */
async function wordCopy({ document }: DocumentGraph, report: Report): Promise<Answer> {
  if (document.mediaType !== WORD)
    return plain(404, `Unexpected ${document.mediaType}, expected a Word document.`);
  const bytes = await readFile(document.origin).catch(() => null);
  if (bytes === null || sha256Hex(bytes) !== document.sha256)
    return plain(
      409,
      `Unexpected ${bytes === null ? 'absence' : 'change'} of ${document.name} since it was read, expected the same file. Ingest it again.`,
    );
  const read = await readDocument(bytes, document.name);
  const open = report.findings.filter(({ decision }) => decision?.decision !== 'dismissed');
  const copy = Buffer.from(commentedWord(bytes, read.document, open));
  return attachment(`${stemOf(report)}.checked.docx`, WORD, copy);
}

function attachment(
  name: string,
  type: string,
  body: Buffer,
  more: Readonly<Record<string, string>> = {},
): Answer {
  return { status: 200, headers: { ...attachmentHeaders(name, type), ...more }, body };
}

const stemOf = ({ file }: Report) => basename(file, extname(file));

/** No colour, and no line that is laid out. */
const PAPER = { width: 100, bold: String, dim: String, red: String, yellow: String, cyan: String };
