import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { RecognisedPage, Recognition } from '#ingest/sources/ocr/recognised.js';
import type { Engine } from './engine.js';
import { keptPages } from './kept-pages.js';
import { recognisePage } from './recognise-page.js';
import type { Pictures } from '#ingest/sources/pdf/pictures.js';

export interface RecognitionOptions {
  /** Where recognised pages are kept, so that a second run need not recognise them again. */
  readonly folder: string;
  /** Pages recognised at once: a thread and some 150 MB each. */
  readonly engines: number;
  /** Also pages whose text layer is poor. */
  readonly again: boolean;
  /** Told after each page: pages done, with this one, and pages asked for. */
  readonly onPage?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** As many engines as help one document. */
export const MOST_ENGINES = Math.min(2, availableParallelism());

/**
 * Text recognition for one PDF, wholly on this machine. Pages come from what earlier runs kept, or are drawn and
 * recognised. Aborted by the signal, it rejects with the signal's reason; what was recognised until then is kept.
 */
export function recognitionOf(bytes: Uint8Array, options: RecognitionOptions): Recognition {
  const kept = keptPages(options.folder, createHash('sha256').update(bytes).digest('hex'));
  const recognise: Recognition['recognise'] = async (numbers) => {
    const pages = new Map<number, RecognisedPage>();
    const add = (number: number, page: RecognisedPage) => {
      pages.set(number, page);
      options.onPage?.(pages.size, numbers.length);
    };
    const missing: number[] = [];
    for (const number of numbers) {
      const page = await kept.get(number);
      if (page) add(number, page);
      else missing.push(number);
    }
    await recogniseAll(bytes, missing, options, async (number, page) => {
      await kept.put(number, page);
      add(number, page);
    });
    return pages;
  };
  return { recognise, again: options.again };
}

async function recogniseAll(
  bytes: Uint8Array,
  numbers: readonly number[],
  { engines, signal }: RecognitionOptions,
  onRecognised: (number: number, page: RecognisedPage) => Promise<void>,
): Promise<void> {
  if (numbers.length === 0) return;
  // Loaded only where there is something to recognise: most documents have their text.
  const { openRenderer } = await import('./render.js');
  const renderer = await openRenderer(bytes);
  const left = numbers.values();
  try {
    await Promise.all(
      Array.from({ length: Math.min(engines, numbers.length) }, () =>
        withEngine(async (engine) => {
          for (const number of left) {
            signal?.throwIfAborted();
            const page = await recogniseOne(renderer, engine, number);
            if (page) await onRecognised(number, page);
          }
        }),
      ),
    );
  } finally {
    await renderer.close();
  }
}

async function withEngine(work: (engine: Engine) => Promise<void>): Promise<void> {
  const { openEngine } = await import('./engine.js');
  const engine = await openEngine();
  try {
    await work(engine);
  } finally {
    await engine.close();
  }
}

/** Null where the page cannot be drawn: the reader of the document reports it as without text. */
async function recogniseOne(
  renderer: Pictures,
  engine: Engine,
  number: number,
): Promise<RecognisedPage | null> {
  const picture = await renderer.picture(number).catch(() => null);
  return picture && recognisePage(picture, engine);
}
