import { isAbsolute, relative } from 'node:path';
import type { IngestionOptions, IngestionReport, PageEvent, ProgressEvent } from '../ingestion/report.js';
import { colourFor } from './colour.js';
import type { Streams } from './command.js';
import { progressOn } from './progress.js';

/** Runs an ingestion and tells of it as it goes: a line a document, an estimate, and a sum at the end. */
export async function showIngestion(
  streams: Streams,
  ingest: (options: IngestionOptions) => Promise<IngestionReport>,
): Promise<IngestionReport> {
  const progress = progressOn(streams);
  const { red } = colourFor(streams);
  const onProgress = (event: ProgressEvent) => {
    if (event.status === 'read') progress.say(readLine(event));
    if (event.error) progress.say(red(`  ${event.error.message}`));
    progress.show({ done: event.done, of: event.of, words: nearName(event.file) });
  };
  try {
    const onPage = ({ file, done, of }: PageEvent) =>
      progress.aside(`${nearName(file)}: text recognition, page ${done} of ${of}`);
    const report = await ingest({ onProgress, onPage, signal: streams.interrupted });
    progress.end();
    streams.err(`${sumLine(report)}\n`);
    return report;
  } finally {
    progress.end();
  }
}

function readLine({ file, notes, citations, works, pages }: ProgressEvent): string {
  return `  ${nearName(file)}: ${counted(pages, 'page')}, ${counted(notes, 'note')}, ${counted(citations, 'citation')}, ${counted(works, 'work')}`;
}

function sumLine(report: IngestionReport): string {
  const parts = [
    `Read ${counted(report.read, 'document')}`,
    ...(report.read > 0
      ? [`${counted(report.notes, 'note')}, ${counted(report.citations, 'citation')}`]
      : []),
    ...(report.unchanged > 0 ? [`${report.unchanged} unchanged`] : []),
    ...(report.failed > 0 ? [`${report.failed} could not be read`] : []),
  ];
  const seconds = (report.milliseconds / 1000).toFixed(1);
  return `${parts.join('; ')} (${seconds} s).${report.interrupted ? ' Interrupted: call again to go on.' : ''}`;
}

/** From the folder that the user is in, where the file is below it. */
function nearName(file: string): string {
  const near = relative(process.cwd(), file);
  return isAbsolute(file) && !near.startsWith('..') ? near : file;
}

const counted = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
