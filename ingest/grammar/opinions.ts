import { hit } from './hit.js';

/**
 * "Separate Opinion of Judge Simma" at `at`: where the words for a judge's own opinion on a decision end, which points
 * into that decision as a page does. Null where none begins.
 */
export function opinionEnd(text: string, at: number): number | null {
  return hit(OPINION, text, at)?.end ?? null;
}

/** Whether a name is that of a judge's own opinion and no more: "Declaration of Vice-President Xue". */
export function isOpinion(name: string): boolean {
  return opinionEnd(name, 0) === name.length;
}

// "Joint Separate Opinion of Judges Higgins, Kooijmans and Buergenthal", "Partly Dissenting Opinion of Judge de Albuquerque"
const OPINION =
  /(?:(?:[Jj]oint|[Pp]art(?:ly|ially)|[Ii]ndividual)\s){0,2}(?:(?:[Ss]eparate|[Dd]issenting|[Cc]oncurring|[Mm]inority|[Ii]ndividual)(?:\s(?:and\s)?(?:[Pp]artly\s)?(?:[Dd]issenting|[Cc]oncurring))?\s[Oo]pinions?|[Dd]eclarations?|[Rr]easons)\s(?:of|by)\s(?:[Jj]udges?|(?:[Vv]ice-)?[Pp]resident|[Jj]ustices?|Lord|Lady)\s(?:ad hoc\s)?(?:(?:de|van|von|der|den|del)\s)*\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|van|von|der|den|del|al)\s)*\p{Lu}[\p{L}’'-]+|,?\sand\s\p{Lu}[\p{L}’'-]+|,\s\p{Lu}[\p{L}’'-]+(?=,?\sand\s|,\s\p{Lu}[\p{L}’'-]+(?:,|\sand\s))){0,8}/uy;
