import type { PrintedFacts } from '#schema/document.js';
import { act } from './act.js';
import { arbitration } from './arbitration.js';
import { chambersFiling } from './chambers-filing.js';
import { citedAs } from './cited-as.js';
import { commissionPaper } from './commission-paper.js';
import { communication } from './communication.js';
import { criminalTribunal } from './criminal-tribunal.js';
import { euAct } from './eu-act.js';
import { germanCourt } from './german-court.js';
import { headOf } from './head.js';
import { humanRightsCourt } from './human-rights-court.js';
import { iccFiling } from './icc-filing.js';
import type { Identify, Identity } from './identity.js';
import { judgment } from './judgment.js';
import { luxembourg } from './luxembourg.js';
import { resolution } from './resolution.js';
import { titledCase } from './titled-case.js';
import { treatyText } from './treaty-text.js';
import { unDocument } from './un-document.js';
import { usSupremeCourt } from './us-supreme-court.js';
import { worldCourt } from './world-court.js';

/** The first that knows a document tells of it: those with the surest marks come first. */
const sorts: readonly Identify[] = [
  iccFiling,
  criminalTribunal,
  chambersFiling,
  humanRightsCourt,
  luxembourg,
  worldCourt,
  arbitration,
  communication,
  unDocument,
  resolution,
  euAct,
  commissionPaper,
  treatyText,
  act,
  citedAs,
  usSupremeCourt,
  germanCourt,
  judgment,
  titledCase,
];

/**
 * What a decision, a filing or an organisation's document says of itself in its first lines, as others cite it: the
 * court's stamp, the symbol under the letterhead, parties with number and day. Null for other documents.
 */
export function identityOf(text: string, facts: PrintedFacts): Identity | null {
  // a piece in a journal may speak of any of these
  if (facts.container !== null && facts.authors.length > 0) return null;
  const head = headOf(text);
  for (const sort of sorts) {
    const identity = sort(head, facts, text);
    if (identity !== null) return identity;
  }
  return null;
}
