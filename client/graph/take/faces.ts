import type { Figure, Word } from './figure.js';

/**
 * The page's own fonts that a figure is written in, as rules of CSS with the files in them: a picture that is opened
 * elsewhere looks the same, also where these fonts are not installed.
 */
export async function facesOf({ font, things }: Figure): Promise<string> {
  const family = familyOf(font.split(',')[0] ?? '');
  const words = things.flatMap(({ parts }) => parts.filter((part) => part.as === 'word'));
  const needed = rulesOf(family).filter(({ rule }) => words.some((word) => serves(rule.style, word)));
  return (await Promise.all(needed.map(withFile))).join('');
}

interface Rule {
  readonly rule: CSSFontFaceRule;
  /** Of the stylesheet that it stands in. */
  readonly base: string;
}

function rulesOf(family: string): readonly Rule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule && familyOf(rule.style.getPropertyValue('font-family')) === family
        ? [{ rule, base: sheet.href ?? document.baseURI }]
        : [],
    ),
  );
}

/** Whether a face, upright and of its weight, has a letter of the word. */
function serves(face: CSSStyleDeclaration, { text, weight }: Word): boolean {
  if (face.getPropertyValue('font-style') === 'italic') return false;
  if (face.getPropertyValue('font-weight') !== weight) return false;
  const ranges = face.getPropertyValue('unicode-range').split(',').map(rangeOf);
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => first <= code && code <= last);
  });
}

/** "U+2000-206F", "U+20AC". */
function rangeOf(range: string): readonly [number, number] {
  const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

async function withFile({ rule: { style }, base }: Rule): Promise<string> {
  const source = style.getPropertyValue('src');
  const [, path] = /url\(["']?([^"')]+)/.exec(source) ?? [];
  if (path === undefined) throw new Error(`Unexpected source of a font ${source}, expected its address`);
  const response = await fetch(new URL(path, base));
  if (!response.ok)
    throw new Error(`Unexpected answer ${String(response.status)}, expected the font ${path}`);
  const said = ['font-family', 'font-style', 'font-weight', 'unicode-range']
    .map((name) => `${name}:${style.getPropertyValue(name)};`)
    .join('');
  return `@font-face{${said}src:url(${await dataOf(await response.blob())}) format("woff2")}`;
}

function dataOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.onerror = () => {
      reject(new Error('Unexpected font, expected a file to read', { cause: reader.error }));
    };
    reader.readAsDataURL(file);
  });
}

const familyOf = (name: string): string => name.trim().replace(/^["']|["']$/g, '');
