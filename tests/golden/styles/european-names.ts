import { brief, caps, family, initials } from '../names.js';

/** How this house prints an author: "Akande", "D. AKANDE", "D. Akande". */
export function europeanName(person: string, variant: number): string {
  if (variant === 1) return initials(person, '.', '').replace(family(person), caps(family(person)));
  return variant === 3 ? family(person) : initials(person, '.', variant === 2 ? ' ' : '');
}

export const briefQuoted = (title: string): string => `‘${brief(title)}’`;
