import { skipSpace } from '#ingest/grammar/chars.js';
import { pinpointAt } from '#ingest/grammar/pinpoints.js';
import type { Stretch } from '#ingest/grammar/stretch.js';
import type { SpottedFull } from './spot.js';

/**
 * "T-117, page 34, lines 8 to 20", "P-15: T-117-Red-ENG, p. 4": a transcript of the case at hand, with its witness. Within
 * that case its number is all that is needed to find it. Null where no page follows.
 */
export function spotTranscript({ text }: Stretch, at: number, end: number): SpottedFull | null {
  TRANSCRIPT.lastIndex = at;
  const found = TRANSCRIPT.exec(text);
  if (found === null || at + found[0].length > end) return null;
  const pinpoint = pinpointAt(text, skipSpace(text, at + found[0].length + 1, end), end, 'pages');
  return pinpoint === null
    ? null
    : { form: 'full', start: at, end: pinpoint.end, pinpoint: null, shared: null };
}

// "T-117", "P-15: T-118-Conf", "CAR-OTP-WWWW-0015, T-51-Red-ENG", "T-288-ENG ET WT 15-09-2011"
const TRANSCRIPT =
  /(?:[A-Z]{1,4}\d{0,2}(?:-[A-Z]{2,5}){0,3}-\d{1,4}[,:]\s)?T-\d{1,3}(?:-[A-Za-z]{2,5}\d?){0,4}(?:\s[A-Z]{2}){0,2}(?:\s\d\d-\d\d-\d{4})?(?=,\s)/uy;
