/**
 * Signs that a scan damaged a stretch of text: figures within words ("B0SCO"), small letters before capitals
 * within a word ("HuM"), braces and bars where ¶ or l stood, a lost slash ("https:/"), marks that no writer uses.
 */
export function looksDamaged(text: string): boolean {
  return DAMAGE.test(
    text
      .replace(/https?:\/\/\S+/g, ' ')
      .replace(/(?<![\p{L}\d])(?:\p{L}{1,12}\d{1,6}|\d{1,9}\p{L}?)(?![\p{L}\d])/gu, ' '),
  );
}

/** B0sco  lNT'L  {1  | 4  https:/x  ®  Bo0scCO */
const DAMAGE =
  /\p{L}{2}[01](?:\p{L}|$)|(?<!\p{L})l\p{Lu}{2}|\p{Ll}\p{Lu}{2}|(?<!\p{L})\p{Lu}\p{Ll}\p{Lu}(?!\p{L})|[{}|®¢~\\�]|https?:\/(?!\/)/u;
