import { plain, type Answer } from './http-explorer.js';
import { openDrawer, type Drawer, type Drawn } from './pages/draw.js';
import { keptFile } from './pages/kept-files.js';

/** Pictures of documents' pages, drawn when they are asked for. */
export interface PageImages {
  /** Answers "/pages/<hash of the document's bytes>/<page from 1>"; null for any other path. */
  answer(path: string): Promise<Answer> | null;
  close(): Promise<void>;
}

const PATH = /^\/pages\/([\da-f]{64})\/([1-9]\d{0,4})$/;
/** Pictures kept in memory: a reader turns pages back and forth. */
const MOST_REMEMBERED = 24;

/** `folder`: where documents are kept by their hash. */
export function openPageImages(folder: string, drawer: Drawer = openDrawer()): PageImages {
  const remembered = new Map<string, Answer>();
  const draw = async (path: string, sha256: string, page: number): Promise<Answer> => {
    const known = remembered.get(path);
    if (known) return known;
    const file = await keptFile(folder, sha256);
    if (file === null) return plain(404, 'The pages of this document are not kept: read it in again.');
    const answer = answerOf(await drawer.draw({ file, page }));
    if (answer.status !== 200) return answer;
    remembered.set(path, answer);
    for (const oldest of [...remembered.keys()].slice(0, -MOST_REMEMBERED)) remembered.delete(oldest);
    return answer;
  };
  return {
    answer: (path) => {
      const [, sha256, page] = PATH.exec(path) ?? [];
      return sha256 === undefined ? null : draw(path, sha256, Number(page));
    },
    close: () => drawer.close(),
  };
}

function answerOf(drawn: Drawn): Answer {
  switch (drawn.status) {
    case 'drawn':
      return {
        status: 200,
        // What a hash names never changes.
        headers: { 'content-type': 'image/webp', 'cache-control': 'private, max-age=31536000, immutable' },
        body: Buffer.from(drawn.picture),
      };
    case 'no page':
      return plain(404, `The document has ${drawn.pages} pages.`);
    case 'failed':
      return plain(422, `This page cannot be drawn: ${drawn.reason}.`);
  }
}
