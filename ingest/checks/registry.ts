import { duplicateMarker } from './duplicate-marker.js';
import { hereinafterLate } from './hereinafter-late.js';
import { hereinafterUnused } from './hereinafter-unused.js';
import { idAfterGap } from './id-after-gap.js';
import { idAmbiguous } from './id-ambiguous.js';
import { idWithoutAntecedent } from './id-without-antecedent.js';
import { inconsistentDate } from './inconsistent-date.js';
import { inconsistentIdentifier } from './inconsistent-identifier.js';
import { inconsistentTitle } from './inconsistent-title.js';
import { infraToWrongNote } from './infra-to-wrong-note.js';
import { malformedPerma } from './malformed-perma.js';
import { malformedUrl } from './malformed-url.js';
import { missingDate } from './missing-date.js';
import { missingNote } from './missing-note.js';
import { misspeltShortName } from './misspelt-short-name.js';
import { outOfSequenceNote } from './out-of-sequence-note.js';
import { pinpointMissing } from './pinpoint-missing.js';
import { repeatedFullCitation } from './repeated-full-citation.js';
import { shiftedNotes } from './shifted-notes.js';
import { supraBeforeFull } from './supra-before-full.js';
import { supraToWrongNote } from './supra-to-wrong-note.js';
import { truncatedNote } from './truncated-note.js';
import { undefinedShortForm } from './undefined-short-form.js';
import type { Rule } from './rule.js';

/** All rules, by group. A new rule is one file with its cases beside it, and a line here. */
export const rules: readonly Rule[] = [
  // STR
  duplicateMarker,
  missingNote,
  outOfSequenceNote,
  truncatedNote,
  // IDX
  idAfterGap,
  idAmbiguous,
  idWithoutAntecedent,
  // SUP
  misspeltShortName,
  shiftedNotes,
  supraBeforeFull,
  supraToWrongNote,
  // HRN
  hereinafterLate,
  hereinafterUnused,
  undefinedShortForm,
  // XRF
  infraToWrongNote,
  // REP
  repeatedFullCitation,
  // CON
  inconsistentDate,
  inconsistentIdentifier,
  inconsistentTitle,
  // URL
  malformedPerma,
  malformedUrl,
  // DAT
  missingDate,
  // LOC
  pinpointMissing,
];
