import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { GreyImage } from '../ocr/image.js';

/** A page as a picture. */
export interface Picture {
  readonly image: GreyImage;
  /** Points a pixel. */
  readonly scale: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
}
export interface Pictures<Sheet extends Canvas = Canvas> {
  readonly pageCount: number;
  /** Grey and fine, to be read by recognition. Pages count from 1. Rejects where the page is damaged. */
  picture(page: number): Promise<Picture>;
  /** In colour, so many dots an inch at most, to be looked at. */
  sheet(page: number, dots: number): Promise<Sheet>;
  close(): Promise<void>;
}
/** What the drawing is done on; a browser's canvas has these calls, too. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}
export interface Easel<Sheet extends Canvas = Canvas> {
  canvas(width: number, height: number): Sheet;
  /** Where the library finds its fonts, character maps and decoders: a folder's path with a slash at its end. */
  readonly assets: string;
}

const DOTS_PER_INCH = 300;
/** A larger page is drawn coarser: memory is four bytes a pixel. */
const MOST_PIXELS = 9_000_000;
/** Larger pictures in a page are left out. */
const MOST_IMAGE_PIXELS = 80_000_000;

/** Draws the pages of a PDF on canvases from `easel`. Rejects with the library's own errors. */
export async function openPictures<Sheet extends Canvas>(
  bytes: Uint8Array,
  { canvas, assets }: Easel<Sheet>,
): Promise<Pictures<Sheet>> {
  const file = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: MOST_IMAGE_PIXELS,
    isOffscreenCanvasSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    standardFontDataUrl: `${assets}standard_fonts/`,
    cMapUrl: `${assets}cmaps/`,
    wasmUrl: `${assets}wasm/`,
  }).promise;
  const draw = async (number: number, dotsPerInch: number) => {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const dots = Math.min(dotsPerInch / 72, Math.sqrt(MOST_PIXELS / (width * height)));
    const viewport = page.getViewport({ scale: dots });
    const sheet = canvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    const context = sheet.getContext('2d');
    // The library's types know the browser's canvas alone.
    await page.render({ canvas: null, canvasContext: context as never, viewport, background: '#ffffff' })
      .promise;
    page.cleanup();
    return { sheet, scale: 1 / dots, width, height };
  };
  return {
    pageCount: file.numPages,
    picture: async (number) => {
      const { sheet, ...place } = await draw(number, DOTS_PER_INCH);
      return { image: greyOf(sheet), ...place };
    },
    sheet: async (number, dots) => (await draw(number, dots)).sheet,
    close: () => file.destroy(),
  };
}

/** Luma as television weighs it (ITU-R BT.601), a band of rows at a time. */
function greyOf(sheet: Canvas): GreyImage {
  const { width, height } = sheet;
  const pixels = new Uint8Array(width * height);
  const context = sheet.getContext('2d');
  for (let top = 0; top < height; top += BAND) {
    const { data } = context.getImageData(0, top, width, Math.min(BAND, height - top));
    for (let at = 0, from = 0; from < data.length; at++, from += 4)
      pixels[top * width + at] = Math.round(
        0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0),
      );
  }
  return { width, height, pixels };
}

const BAND = 256;
