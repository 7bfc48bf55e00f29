import type { Page } from 'playwright-core';

/**
 * How many dots of two PNG files are plainly of another colour where most are, of a square of 40 by 40, 0 to 1; 1 where
 * their sizes differ. So one small shape that is another counts as much as many.
 */
export function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (files) => {
      const [a, b] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
          pen?.drawImage(picture, 0, 0);
          return pen?.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      if (a === undefined || b?.width !== a.width || b.height !== a.height) return 1;
      const [side, squares] = [40, new Map<string, number>()];
      for (let dot = 0; dot < a.data.length; dot += 4) {
        const far = [0, 1, 2].map((c) => Math.abs((a.data[dot + c] ?? 0) - (b.data[dot + c] ?? 0)));
        if (Math.max(...far) <= 96) continue;
        const square = [(dot / 4) % a.width, dot / 4 / a.width].map((at) => Math.floor(at / side)).join(' ');
        squares.set(square, (squares.get(square) ?? 0) + 1);
      }
      return Math.max(0, ...squares.values()) / (side * side);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

/** The part of a PNG file that begins at its upper left corner and is as large as another. */
export async function cornerOf(page: Page, png: Buffer, other: Buffer): Promise<Buffer> {
  const [width, height] = [other.readUInt32BE(16), other.readUInt32BE(20)] as const;
  const corner = await page.evaluate(
    async ([file, width, height]) => {
      const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [png.toString('base64'), width, height] as const,
  );
  return Buffer.from(corner, 'base64');
}

/** The colour of a dot, as CSS says it. */
export function pixelOf(page: Page, png: Buffer, x: number, y: number): Promise<string> {
  return page.evaluate(
    async ([file, left, top]) => {
      const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      pen?.drawImage(picture, -left, -top);
      const [r, g, b] = pen?.getImageData(0, 0, 1, 1).data ?? [];
      return `rgb(${String(r)}, ${String(g)}, ${String(b)})`;
    },
    [png.toString('base64'), x, y] as const,
  );
}

type Facts = Readonly<Record<string, string>>;

interface Read {
  /** Of SVG. */
  readonly titles: readonly string[];
  readonly words: readonly string[];
  readonly fills: readonly string[];
  /** Words of its foot, which is its last group. */
  readonly foot: readonly string[];
  /** Of GraphML. */
  readonly nodes: ReadonlyMap<string, Facts>;
  readonly edges: readonly { readonly source: string; readonly target: string; readonly facts: Facts }[];
}

/** What stands in an SVG or GraphML file; throws where it is no well-formed XML. */
export async function readXml(page: Page, text: string): Promise<Read> {
  const { nodes, ...read } = await page.evaluate((xml) => {
    const file = new DOMParser().parseFromString(xml, 'application/xml');
    const broken = file.querySelector('parsererror');
    if (broken !== null) throw new Error(`Unexpected XML: ${broken.textContent}`);
    const all = (name: string) => [...file.getElementsByTagName(name)];
    const said = (element: Element, name: string) => element.getAttribute(name) ?? '';
    const factsOf = (element: Element) =>
      Object.fromEntries([...element.children].map((fact) => [said(fact, 'key'), fact.textContent] as const));
    return {
      titles: all('title').map((title) => title.textContent),
      words: all('text').map((word) => word.textContent),
      foot: [...(all('g').at(-1)?.getElementsByTagName('text') ?? [])].map((word) => word.textContent),
      fills: [...all('rect'), ...all('path')].map((part) => said(part, 'fill')),
      nodes: all('node').map((node) => [said(node, 'id'), factsOf(node)] as const),
      edges: all('edge').map((edge) => ({
        source: said(edge, 'source'),
        target: said(edge, 'target'),
        facts: factsOf(edge),
      })),
    };
  }, text);
  return { ...read, nodes: new Map(nodes) };
}
