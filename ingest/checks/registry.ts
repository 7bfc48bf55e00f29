import { accessBeforePublication } from './access-before-publication.js';
import { archiveBeforePublication } from './archive-before-publication.js';
import { archiveLinkMissing } from './archive-link-missing.js';
import { assemblySession } from './assembly-session.js';
import { callOutOutOfOrder } from './call-out-out-of-order.js';
import { cfWithoutParenthetical } from './cf-without-parenthetical.js';
import { cleanedUp } from './cleaned-up.js';
import { commaBeforeDate } from './comma-before-date.js';
import { compareWithoutWith } from './compare-without-with.js';
import { courtAgainstReporter } from './court-against-reporter.js';
import { courtMissing } from './court-missing.js';
import { crossrefToItself } from './crossref-to-itself.js';
import { crossrefToMissingNote } from './crossref-to-missing-note.js';
import { crossrefToMissingPart } from './crossref-to-missing-part.js';
import { docketAfterDecision } from './docket-after-decision.js';
import { docketOfAnotherCase } from './docket-of-another-case.js';
import { doubledPunctuation } from './doubled-punctuation.js';
import { doubledWord } from './doubled-word.js';
import { duplicateMarker } from './duplicate-marker.js';
import { ecliAgainstDate } from './ecli-against-date.js';
import { emptyNote } from './empty-note.js';
import { generalAssemblySession } from './general-assembly-session.js';
import { hereinafterLate } from './hereinafter-late.js';
import { hereinafterTwice } from './hereinafter-twice.js';
import { hereinafterUnused } from './hereinafter-unused.js';
import { ibidForId } from './ibid-for-id.js';
import { idAfterGap } from './id-after-gap.js';
import { idAmbiguous } from './id-ambiguous.js';
import { idAtSign } from './id-at-sign.js';
import { idPinpointKind } from './id-pinpoint-kind.js';
import { idRun } from './id-run.js';
import { idWithoutAntecedent } from './id-without-antecedent.js';
import { impossibleDate } from './impossible-date.js';
import { inconsistentAuthor } from './inconsistent-author.js';
import { inconsistentCaseName } from './inconsistent-case-name.js';
import { inconsistentDate } from './inconsistent-date.js';
import { inconsistentIdentifier } from './inconsistent-identifier.js';
import { inconsistentTitle } from './inconsistent-title.js';
import { inconsistentVolume } from './inconsistent-volume.js';
import { infraToWrongNote } from './infra-to-wrong-note.js';
import { journalInTwoForms } from './journal-in-two-forms.js';
import { malformedDocket } from './malformed-docket.js';
import { malformedEcli } from './malformed-ecli.js';
import { malformedPerma } from './malformed-perma.js';
import { malformedSymbol } from './malformed-symbol.js';
import { malformedUrl } from './malformed-url.js';
import { missingDate } from './missing-date.js';
import { missingNote } from './missing-note.js';
import { misspeltShortName } from './misspelt-short-name.js';
import { mixedDashes } from './mixed-dashes.js';
import { neutralCitationAgainstDate } from './neutral-citation-against-date.js';
import { noteWithoutCallOut } from './note-without-call-out.js';
import { noteWithoutFullStop } from './note-without-full-stop.js';
import { ordinalForm } from './ordinal-form.js';
import { outOfSequenceNote } from './out-of-sequence-note.js';
import { pageLabel } from './page-label.js';
import { pinpointMissing } from './pinpoint-missing.js';
import { pinpointOutOfPages } from './pinpoint-out-of-pages.js';
import { rangeBackwards } from './range-backwards.js';
import { repeatedFullCitation } from './repeated-full-citation.js';
import { repeatedInNote } from './repeated-in-note.js';
import { reporterOutOfRun } from './reporter-out-of-run.js';
import { reporterSpelling } from './reporter-spelling.js';
import { scanDamage } from './scan-damage.js';
import { sectionSign } from './section-sign.js';
import { securityCouncilYear } from './security-council-year.js';
import { seeAlsoFirst } from './see-also-first.js';
import { sharedArchiveCode } from './shared-archive-code.js';
import { shiftedNotes } from './shifted-notes.js';
import { shortFormFar } from './short-form-far.js';
import { signalForm } from './signal-form.js';
import { signalOrder } from './signal-order.js';
import { supraBeforeFull } from './supra-before-full.js';
import { supraNameAmbiguous } from './supra-name-ambiguous.js';
import { supraOfLaw } from './supra-of-law.js';
import { supraToMissingNote } from './supra-to-missing-note.js';
import { supraToWrongNote } from './supra-to-wrong-note.js';
import { supraWhereId } from './supra-where-id.js';
import { supraWithoutNumber } from './supra-without-number.js';
import { symbolAgainstNumber } from './symbol-against-number.js';
import { treatyArticleOutOfRange } from './treaty-article-out-of-range.js';
import { treatyDate } from './treaty-date.js';
import { treatySeriesIncomplete } from './treaty-series-incomplete.js';
import { treatySeriesPlace } from './treaty-series-place.js';
import { truncatedNote } from './truncated-note.js';
import { unbalancedBrackets } from './unbalanced-brackets.js';
import { unbalancedQuotes } from './unbalanced-quotes.js';
import { undefinedShortForm } from './undefined-short-form.js';
import { urlOfTwoTitles } from './url-of-two-titles.js';
import { usReportsYear } from './us-reports-year.js';
import { volumeAgainstYear } from './volume-against-year.js';
import type { Rule } from './rule.js';

/** All rules, by group. A new rule is one file with its cases beside it, and a line here. */
export const rules: readonly Rule[] = [
  // STR
  callOutOutOfOrder,
  duplicateMarker,
  emptyNote,
  missingNote,
  noteWithoutCallOut,
  noteWithoutFullStop,
  outOfSequenceNote,
  truncatedNote,
  // IDX
  ibidForId,
  idAfterGap,
  idAmbiguous,
  idAtSign,
  idPinpointKind,
  idRun,
  idWithoutAntecedent,
  supraWhereId,
  // SUP
  misspeltShortName,
  shiftedNotes,
  shortFormFar,
  supraBeforeFull,
  supraNameAmbiguous,
  supraOfLaw,
  supraToMissingNote,
  supraToWrongNote,
  supraWithoutNumber,
  // HRN
  hereinafterLate,
  hereinafterTwice,
  hereinafterUnused,
  undefinedShortForm,
  // XRF
  crossrefToItself,
  crossrefToMissingNote,
  crossrefToMissingPart,
  infraToWrongNote,
  // REP
  repeatedFullCitation,
  repeatedInNote,
  // CON
  inconsistentAuthor,
  inconsistentCaseName,
  inconsistentDate,
  inconsistentIdentifier,
  inconsistentTitle,
  inconsistentVolume,
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
  // CAS
  courtAgainstReporter,
  courtMissing,
  ordinalForm,
  reporterSpelling,
  // JRN
  journalInTwoForms,
  // URL
  accessBeforePublication,
  archiveBeforePublication,
  archiveLinkMissing,
  malformedPerma,
  malformedUrl,
  sharedArchiveCode,
  // DAT
  ecliAgainstDate,
  generalAssemblySession,
  impossibleDate,
  missingDate,
  neutralCitationAgainstDate,
  reporterOutOfRun,
  securityCouncilYear,
  usReportsYear,
  volumeAgainstYear,
  // LOC
  mixedDashes,
  pageLabel,
  pinpointMissing,
  pinpointOutOfPages,
  rangeBackwards,
  sectionSign,
  treatyArticleOutOfRange,
  // SIG
  cfWithoutParenthetical,
  compareWithoutWith,
  seeAlsoFirst,
  signalForm,
  signalOrder,
  // PAR
  cleanedUp,
  commaBeforeDate,
  unbalancedBrackets,
  unbalancedQuotes,
  // TXT
  doubledPunctuation,
  doubledWord,
  // OCR
  scanDamage,
];
