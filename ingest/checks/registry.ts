import { accessBeforePublication } from './access-before-publication.js';
import { archiveBeforePublication } from './archive-before-publication.js';
import { assemblySession } from './assembly-session.js';
import { docketAfterDecision } from './docket-after-decision.js';
import { docketOfAnotherCase } from './docket-of-another-case.js';
import { duplicateMarker } from './duplicate-marker.js';
import { ecliAgainstDate } from './ecli-against-date.js';
import { generalAssemblySession } from './general-assembly-session.js';
import { hereinafterLate } from './hereinafter-late.js';
import { hereinafterUnused } from './hereinafter-unused.js';
import { idAfterGap } from './id-after-gap.js';
import { idAmbiguous } from './id-ambiguous.js';
import { idWithoutAntecedent } from './id-without-antecedent.js';
import { impossibleDate } from './impossible-date.js';
import { inconsistentDate } from './inconsistent-date.js';
import { inconsistentIdentifier } from './inconsistent-identifier.js';
import { inconsistentTitle } from './inconsistent-title.js';
import { infraToWrongNote } from './infra-to-wrong-note.js';
import { malformedDocket } from './malformed-docket.js';
import { malformedEcli } from './malformed-ecli.js';
import { malformedPerma } from './malformed-perma.js';
import { malformedSymbol } from './malformed-symbol.js';
import { malformedUrl } from './malformed-url.js';
import { missingDate } from './missing-date.js';
import { missingNote } from './missing-note.js';
import { misspeltShortName } from './misspelt-short-name.js';
import { neutralCitationAgainstDate } from './neutral-citation-against-date.js';
import { outOfSequenceNote } from './out-of-sequence-note.js';
import { pinpointMissing } from './pinpoint-missing.js';
import { repeatedFullCitation } from './repeated-full-citation.js';
import { securityCouncilYear } from './security-council-year.js';
import { sharedArchiveCode } from './shared-archive-code.js';
import { shiftedNotes } from './shifted-notes.js';
import { supraBeforeFull } from './supra-before-full.js';
import { supraToWrongNote } from './supra-to-wrong-note.js';
import { symbolAgainstNumber } from './symbol-against-number.js';
import { treatyArticleOutOfRange } from './treaty-article-out-of-range.js';
import { treatyDate } from './treaty-date.js';
import { treatySeriesIncomplete } from './treaty-series-incomplete.js';
import { treatySeriesPlace } from './treaty-series-place.js';
import { truncatedNote } from './truncated-note.js';
import { undefinedShortForm } from './undefined-short-form.js';
import { urlOfTwoTitles } from './url-of-two-titles.js';
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
  urlOfTwoTitles,
  // SYM
  malformedSymbol,
  symbolAgainstNumber,
  // DOC
  assemblySession,
  docketAfterDecision,
  docketOfAnotherCase,
  malformedDocket,
  malformedEcli,
  // TRT
  treatyDate,
  treatySeriesIncomplete,
  treatySeriesPlace,
  // URL
  accessBeforePublication,
  archiveBeforePublication,
  malformedPerma,
  malformedUrl,
  sharedArchiveCode,
  // DAT
  ecliAgainstDate,
  generalAssemblySession,
  impossibleDate,
  missingDate,
  neutralCitationAgainstDate,
  securityCouncilYear,
  // LOC
  pinpointMissing,
  treatyArticleOutOfRange,
];
