// Origin: by hand, from briefs, memorials and judgments. Sorted.

/** Who puts papers on the file of a case. */
export const recordParties: readonly string[] = [
  'Accused',
  'Appellant',
  'Appellee',
  'Applicant',
  'Claimant',
  'Defence',
  'Defendant',
  'Defense',
  'Government',
  'OTP',
  'Petitioner',
  'Plaintiff',
  'Prosecution',
  'Prosecutor',
  'Respondent',
];

/** What such a paper is at which stage. */
export const recordStages: readonly string[] = [
  'Additional',
  'Amended',
  'Appeal',
  'Appellate',
  'Closing',
  'Final',
  'First',
  'Joint',
  'Opening',
  'Post-Hearing',
  'Pre-Hearing',
  'Pre-Trial',
  'Second',
  'Supplemental',
  'Trial',
  'Written',
];

/** How American courts' own files are cited: the docket, the appendix, the transcript (Bluebook BT1). */
export const recordFiles: readonly string[] = [
  'App.',
  'Dkt.',
  'Doc.',
  'Docket Entry',
  'ECF',
  'IAF',
  'Initial Appeal File',
  'J.A.',
  'N.T.',
  'PFR File',
  'R.R.',
  'Rec. Doc.',
  'Record',
  'Tab',
];

/** The papers themselves. */
export const recordPapers: readonly string[] = [
  'Answer',
  'Appeal',
  'Application',
  'Brief',
  'Counter-Memorial',
  'Memorial',
  'Motion',
  'Notice of Appeal',
  'Observations',
  'Rejoinder',
  'Reply',
  'Request',
  'Response',
  'Skeleton',
  'Statement of Claim',
  'Statement of Defence',
  'Submissions',
];
