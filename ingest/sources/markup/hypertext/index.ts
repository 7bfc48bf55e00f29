import type { Flow } from '../flow.js';
import { withMarksRaised } from './bracketed.js';
import { layHypertext } from './lay.js';
import { linkedNotes } from './linked-notes.js';
import { listedNotes } from './listed-notes.js';
import { Site, type HypertextFile } from './site.js';

export type { HypertextFile } from './site.js';

/** Lays out the files of a document, in reading order, with the notes that they link or list. */
export function readHypertext(files: readonly HypertextFile[], flow: Flow): void {
  const site = new Site(files);
  const linked = linkedNotes(site);
  if (linked.regions.size > 0) return layHypertext(files, linked, flow);
  const listed = listedNotes(site);
  const typed = listed.regions.size > 0 ? null : withMarksRaised(site);
  if (typed === null) return layHypertext(files, listed, flow);
  layHypertext(typed, listedNotes(new Site(typed)), flow);
}
