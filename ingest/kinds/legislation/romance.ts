/**
 * Laws by number and day as French, Italian and Spanish writing has them: "Loi n° 78-17", "D.Lgs. 31 marzo 2023, n. 36",
 * "Ley Orgánica 3/2018".
 */
export const ROMANCE_LAW =
  /(?<![\p{L}.])(?:(?:Loi|Décret(?:-loi)?|Ordonnance|Arrêté)(?: (?:organique|constitutionnelle|de finances))? n[°o]\.? ?\d{2,4}-\d{1,5}|(?:Ley(?: Orgánica| Foral)?|Real Decreto(?:-ley| Legislativo)?|RD(?:L|-ley)?|LO) \d{1,4}\/(?:19|20)\d\d|(?:D\. ?Lgs|D\. ?lgs|D\. ?L|D\. ?P\. ?R|D\. ?M|D\. ?P\. ?C\. ?M|L\. ?cost|L|[dl]\. ?lgs|Legge|Decreto(?: legislativo|-legge)?)\.? (?:\d{1,2}(?:°|º)? \p{Ll}{3,9} (?:18|19|20)\d\d, n\. ?\d{1,5}|(?:n\. ?)?\d{1,5}\/(?:18|19|20)\d\d))(?![\d/])/gu;

/** A cheap sign of such a law. */
export const ROMANCE_SIGN = /n[°o.] ?\d|\d\/(?:18|19|20)\d\d/;

/** "D.Lgs. 31 marzo 2023, n. 36", "D.Lgs. n. 36/2023" -> "dlgs36/2023": one law, however its day is given. */
export function romanceNumber(value: string): string | null {
  const found =
    /^(?<sort>\D*?)\.? (?:\d{1,2}\S? \p{Ll}+ (?<year>\d{4}), n\. ?(?<after>\d+)|(?:n\. ?)?(?<number>\d+)\/(?<short>\d{4}))$/u.exec(
      value,
    )?.groups;
  if (found === undefined) return null;
  const sort = (found['sort'] ?? '').toLowerCase().replace(/[\s.]/g, '');
  const full = SORTS.get(sort) ?? sort;
  return `${full}${found['after'] ?? found['number'] ?? ''}/${found['year'] ?? found['short'] ?? ''}`;
}

const SORTS = new Map([
  ['legge', 'l'],
  ['decretolegislativo', 'dlgs'],
  ['decreto-legge', 'dl'],
  ['leyorgánica', 'lo'],
  ['realdecreto', 'rd'],
]);
