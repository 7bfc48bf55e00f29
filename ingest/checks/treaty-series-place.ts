import { seriesCitations } from '#ingest/kinds/treaty/series.js';
import { at } from './desk/place.js';
import { ALL_STYLES } from './desk/style.js';
import { knownTreaty } from './desk/treaties.js';
import { placeOf } from './desk/words.js';
import type { CitedInFull, Desk } from './desk/index.js';
import type { Found, Rule } from './rule.js';

/** A well-known treaty at a place of the United Nations Treaty Series where it is not printed. */
export const treatySeriesPlace: Rule = {
  rule: 'treaty-series-place',
  code: 'TRT-04',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'United Nations Treaty Series',
  check: (desk) => desk.fulls.flatMap((cited) => report(cited, desk)),
};

function report(cited: CitedInFull, desk: Desk): Found[] {
  const { citation, work } = cited;
  const row = knownTreaty({ reading: citation.reading }) ?? knownTreaty(work);
  const [printed, ...more] = seriesCitations(citation.text).filter(({ key }) => VOLUME.test(key));
  const places = (row?.series ?? []).filter((place) => place.includes('U.N.T.S.'));
  if (row === null || !printed || more.length > 0 || places.length === 0) return [];
  const known = places.flatMap((place) => seriesCitations(place)).map(({ key }) => key);
  if (known.includes(printed.key)) return [];
  const inVolume = known.some((key) => volumeOf(key) === volumeOf(printed.key));
  return [
    at(cited, {
      // the pages before and after have the other languages
      severity: inVolume ? 'question' : 'error',
      confidence: inVolume ? 0.5 : 0.8,
      message: `Unexpected "${printed.value}" for the ${row.name}, expected ${places.join(' or ')}`,
      suggestion: citation.text.replace(printed.value, places[0] ?? printed.value),
      spans: placeOf(printed.value, cited, desk),
    }),
  ];
}

/** "unts-2187-90" */
const VOLUME = /^unts-\d+-\w+$/;

function volumeOf(key: string): string {
  return key.split('-')[1] ?? '';
}
