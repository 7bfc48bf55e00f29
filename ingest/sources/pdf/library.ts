import { PasswordException, PDFParse } from 'pdf-parse';
import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { faceOf, PLAIN, type Face } from './faces.js';
import { inkRules, type Ink, type Rule } from './ink.js';
import { multiply, type Matrix } from './matrix.js';

/** A stretch of text as the file paints it. `matrix` goes from the glyphs' em to the page, y downwards. */
export interface RawItem {
  readonly text: string;
  readonly matrix: Matrix;
  /** In points, along the writing direction. */
  readonly width: number;
  readonly face: Face;
  /** The file breaks the line after it. */
  readonly ends: boolean;
}
export interface RawPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly RawItem[];
}
/** What the file's metadata say. */
export interface Stated {
  readonly title: string | null;
  readonly author: string | null;
  readonly journal: string | null;
  readonly date: string | null;
}
export interface PdfFile {
  readonly pageCount: number;
  readonly stated: Stated;
  page(number: number): Promise<RawPage>;
  rules(number: number): Promise<readonly Rule[]>;
  close(): Promise<void>;
}

// The library's own types speak of the browser; these are the parts that are used here.
interface LibraryItem {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}
interface LibraryPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(): Promise<{ items: readonly unknown[] }>;
  getOperatorList(): Promise<Ink>;
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  cleanup(): boolean;
}
interface LibraryDocument {
  readonly numPages: number;
  getPage(number: number): Promise<LibraryPage>;
  destroy(): Promise<void>;
}

/** Whether the library's error says that a password is wanted. */
export function wantsPassword(error: unknown): boolean {
  return error instanceof PasswordException;
}

/** Opens a PDF. Throws the library's own errors: a wanted password (`wantsPassword`), a damaged file. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const stated = await readStated(bytes);
  const file = (await getDocument(settings(bytes)).promise) as unknown as LibraryDocument;
  const faces = new Map<string, Face>();
  return {
    pageCount: file.numPages,
    stated,
    page: async (number) => readPage(await file.getPage(number), number, faces),
    rules: async (number) => {
      const page = await file.getPage(number);
      const ink = await page.getOperatorList();
      return inkRules(ink, OPS, page.getViewport({ scale: 1 }).transform as unknown as Matrix);
    },
    close: () => file.destroy(),
  };
}

/** Images are never decoded and fonts never drawn: only text and strokes are wanted. The bytes are given away, hence a copy. */
function settings(bytes: Uint8Array) {
  return {
    // A copy: pdf.js takes the memory over, and refuses Node's Buffer.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
  };
}

async function readStated(bytes: Uint8Array): Promise<Stated> {
  const parser = new PDFParse(settings(bytes));
  const { info, metadata } = await parser.getInfo();
  await parser.destroy();
  const xmp = (key: string) => text(metadata?.get(key));
  return {
    title: xmp('dc:title') ?? text(info?.Title),
    author: xmp('dc:creator') ?? text(info?.Author),
    journal: xmp('prism:publicationname'),
    date: xmp('prism:publicationdate') ?? xmp('prism:coverdate') ?? xmp('prism:coverdisplaydate'),
  };
}

/** A field of the metadata as one string: the library gives strings and lists of them. */
function text(value: unknown): string | null {
  const all = Array.isArray(value) ? value.filter((one) => typeof one === 'string').join('; ') : value;
  return typeof all === 'string' && all.trim() !== '' ? all.trim() : null;
}

async function readPage(page: LibraryPage, number: number, faces: Map<string, Face>): Promise<RawPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  const content = await page.getTextContent();
  const items = content.items as readonly LibraryItem[];
  await learnFaces(page, items, faces);
  page.cleanup();
  const scale = Math.hypot(view[0], view[1]);
  return {
    number,
    width,
    height,
    items: items.flatMap((item): RawItem[] =>
      item.str === undefined
        ? []
        : [
            {
              text: item.str,
              matrix: multiply(view, item.transform as unknown as Matrix),
              width: item.width * scale,
              face: faces.get(item.fontName) ?? PLAIN,
              ends: item.hasEOL,
            },
          ],
    ),
  };
}

/** Fonts' names are known only after a page's painting was read, which is slow: once for each page with a new font. */
async function learnFaces(page: LibraryPage, items: readonly LibraryItem[], faces: Map<string, Face>) {
  const fresh = new Set<string>();
  for (const { fontName } of items) if (fontName && !faces.has(fontName)) fresh.add(fontName);
  if (fresh.size === 0) return;
  await page.getOperatorList();
  for (const id of fresh) faces.set(id, page.commonObjs.has(id) ? face(page.commonObjs.get(id)) : PLAIN);
}

function face(font: unknown): Face {
  const { name, bold, italic } = font as { name?: unknown; bold?: unknown; italic?: unknown };
  const named = typeof name === 'string' ? faceOf(name) : PLAIN;
  return { ...named, bold: named.bold || bold === true, italic: named.italic || italic === true };
}
