import { wrongHosts, type WrongHost } from './desk/hosts.js';
import { at, evidence } from './desk/place.js';
import { shifts, toNote, wrongSupras, type WrongSupra } from './desk/supras.js';
import { ALL_STYLES } from './desk/style.js';
import type { Found, Rule } from './rule.js';

/**
 * Supra to a note that does not cite the work named, as the name leads elsewhere; or to one that has a short form of it
 * only, where the reader has to go on to another; so for a collection that is named by its editors. What renumbering
 * shifted as a whole is told by `shifted-notes`.
 */
export const supraToWrongNote: Rule = {
  rule: 'supra-to-wrong-note',
  code: 'SUP-03',
  severity: 'error',
  byDefault: 'on',
  styles: ALL_STYLES,
  basis: 'Bluebook rule 4.2; OSCOLA 1.2.1',
  check(desk) {
    const shifted = new Set(shifts(desk).flatMap(({ supras }) => supras));
    const supras = wrongSupras(desk).filter((supra) => !shifted.has(supra));
    return [...supras.map(report), ...wrongHosts(desk).map(reportHost)];
  },
};

function reportHost({ cited, editors, wrong, right }: WrongHost): Found {
  const number = right.note?.number ?? 0;
  return at(cited, {
    confidence: 0.8,
    message: `Unexpected note ${wrong}, which does not cite ${editors}, expected note ${number}`,
    suggestion: toNote(cited.citation.text, wrong, number),
    evidence: [evidence(right)],
  });
}

function report(supra: WrongSupra): Found {
  const { cited, wrong, right, shortThere, confidence } = supra;
  const name = cited.citation.name ?? 'this work';
  const fault = shortThere ? `which has ${name} in short form only` : `which does not cite ${name}`;
  const numbers = [...new Set(right.flatMap(({ note }) => note?.number ?? []))];
  const [only] = numbers;
  return at(cited, {
    severity: confidence < 0.6 ? 'question' : shortThere ? 'warning' : 'error',
    confidence,
    message: `Unexpected note ${wrong}, ${fault}, expected note ${numbers.join(' or ')}`,
    ...(only !== undefined && numbers.length === 1
      ? { suggestion: toNote(cited.citation.text, wrong, only) }
      : {}),
    evidence: right.map(evidence),
  });
}
