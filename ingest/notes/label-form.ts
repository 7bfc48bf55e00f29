import type { LabelCandidate } from './evidence.js';

/** Forms that a document keeps to: "12." and "12," are one, "12" alone or before a word another, then "[12]" or "12/", "¹²". */
export const USUAL_FORMS = ['stop', 'bare', 'bracket', 'raised'] as const;
export type UsualForm = (typeof USUAL_FORMS)[number];

export function usualForm(text: string, { span }: Pick<LabelCandidate, 'span'>): UsualForm {
  const first = text[span[0]] ?? '';
  const last = text[span[1] - 1] ?? '';
  if (first === '[' || first === '(' || last === ')' || last === '/') return 'bracket';
  if (/[.,:;\]]/.test(last)) return 'stop';
  return /\d/.test(first) ? 'bare' : 'raised';
}
