import type { Finding } from '#schema/finding.js';
import { UnreadableDocument } from '../errors.js';
import { recognisedPieces } from '../ocr/pieces.js';
import type { Recognition } from '../ocr/recognised.js';
import type { UprightPage } from './pieces.js';
import type { ReadPages } from './read-pages.js';
import { POOR, soundness, wordsOf } from './text-layer.js';

/**
 * Puts recognised text on the pages that are pictures, and where the recognition is to read again, on those whose own
 * text layer is poor; of other poor pages it tells. Rejects with UnreadableDocument where no page has text even then.
 */
export async function withRecognised(
  read: ReadPages,
  name: string,
  recognition: Recognition | null,
): Promise<ReadPages> {
  const isPicture = picturesAmong(read.pages);
  const judged = read.pages.map((page) => {
    const sound = soundness(page);
    return { page, sound, poor: sound !== null && sound < POOR };
  });
  const wanted = judged.filter(({ page, poor }) => isPicture(page) || (poor && recognition?.again === true));
  const recognised =
    recognition && wanted.length > 0
      ? recognisedPieces(await recognition.recognise(wanted.map(({ page }) => page.number)))
      : null;
  const pages = judged.map(({ page, sound, poor }) => {
    const better = betterOf(page, recognised?.get(page.number));
    return better === page && poor ? { ...page, confidence: sound } : better;
  });
  if (pages.every((page) => page.pieces.length === 0)) throw withoutText(name, recognition !== null);
  const left = pages.filter(
    (page, index) => judged[index]?.poor === true && page.confidence === judged[index]?.sound,
  );
  return { pages, findings: [...read.findings, ...poorLayer(left, recognition)] };
}

/** Fewer words are a stamp ("Downloaded from ..."), not a page's text. */
const STAMP = 25;

/** Pages without text; where most pages have no more than a stamp, those too. */
function picturesAmong(pages: readonly UprightPage[]): (page: UprightPage) => boolean {
  const stamped = pages.filter((page) => wordsOf(page).length < STAMP).length * 2 > pages.length;
  return (page) => page.pieces.length === 0 || (stamped && wordsOf(page).length < STAMP);
}

/** What was recognised, unless the page itself says more. */
function betterOf(page: UprightPage, recognised: UprightPage | undefined): UprightPage {
  if (recognised === undefined || page.pieces.length === 0) return recognised ?? page;
  const [own, other] = [page, recognised].map(soundWords);
  return (other ?? 0) > (own ?? 0) ? recognised : page;
}

function soundWords(page: UprightPage): number {
  return wordsOf(page).length * (soundness(page) ?? 1);
}

/** One finding for all poor pages; none where there are none. */
function poorLayer(pages: readonly UprightPage[], recognition: Recognition | null): Finding[] {
  const [worst] = pages.toSorted((one, other) => (one.confidence ?? 0) - (other.confidence ?? 0));
  if (!worst) return [];
  const share = `${Math.round(100 * (worst.confidence ?? 0))} % read as words`;
  const numbers = pages.map((page) => page.number);
  const advice =
    recognition?.again === true
      ? 'recognising them afresh gave no better text, so read them by eye'
      : 'read the document again with --ocr, which recognises such pages afresh';
  const where =
    pages.length === 1
      ? `page ${worst.number} (${share})`
      : `pages ${stretches(numbers)} (${share} on page ${worst.number})`;
  return [
    {
      rule: 'poor-text-layer',
      severity: 'warning',
      confidence: 1,
      note: null,
      citation: null,
      spans: [],
      message: `Unexpected letters on ${where}, expected a sound text layer: ${advice}`,
      suggestion: null,
    },
  ];
}

/** [1, 2, 3, 7] -> "1-3, 7" */
function stretches(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

function withoutText(name: string, tried: boolean): UnreadableDocument {
  return new UnreadableDocument({
    name,
    place: null,
    met: tried ? 'pages without text, also after text recognition' : 'pages without text (a scan?)',
    expected: 'a document with text',
    advice: tried
      ? 'Look at the pages: they may be blank, or turned on their side.'
      : 'Read it with text recognition, or save the document as text.',
  });
}
