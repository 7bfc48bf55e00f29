import type { Streams } from './command.js';

/** Emphasis for a terminal; plain text elsewhere and with NO_COLOR. */
export function colourFor({ colour }: Pick<Streams, 'colour'>) {
  const wrap = (code: number) => (text: string) =>
    colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { bold: wrap(1), dim: wrap(2), red: wrap(31), yellow: wrap(33), cyan: wrap(36) };
}
