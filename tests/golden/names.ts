import type { Person } from './library/types.js';

export type PersonName = (person: Person) => string;

/** "Erika|de Wet" -> "Erika de Wet". */
export const whole = (person: Person): string => person.replace('|', ' ');
export const family = (person: Person): string => person.split('|')[1] ?? person;
const given = (person: Person): string => person.split('|')[0] ?? '';

/** "William A.|Schabas" -> "W.A. Schabas", with `stop` and `gap` as the style has them: "WA Schabas", "W. A. Schabas". */
export function initials(person: Person, stop: string, gap: string): string {
  const letters = given(person)
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((name) =>
      name
        .split('-')
        .map((part) => part.charAt(0).toUpperCase() + stop)
        .join(stop === '' ? '' : '-'),
    );
  return `${letters.join(gap)} ${family(person)}`;
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}${and}${names.at(-1) ?? ''}`;
}

/** Upper case as printers set a name: "VAN ALEBEEK", "KREß" stays readable as "KRESS". */
export const caps = (text: string): string => text.replaceAll('ß', 'ss').toUpperCase();

/** The first words of a title, as a later note names it: up to a colon or question mark, at most six words. */
export function brief(title: string): string {
  const head = title.split(/[:?—]/)[0] ?? title;
  const words = head.split(' ');
  const cut = words.slice(0, words.length > 6 ? 5 : 6);
  while (
    cut.length > 2 &&
    /^(?:a|an|and|by|for|from|in|its|of|on|the|to|with|against)$/iu.test(cut.at(-1) ?? '')
  )
    cut.pop();
  return cut.join(' ').replace(/[,;]$/u, '');
}
