import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, OEM, PSM, type Line } from 'tesseract.js';
import type { GreyImage } from '#ingest/sources/ocr/image.js';
import type { RecognisedLine } from '#ingest/sources/ocr/recognised.js';

/** Recognises text in pictures, in a thread of its own. */
export interface Engine {
  /** `dots`: per inch. */
  lines(image: GreyImage, dots: number, layout: 'page' | 'block'): Promise<RecognisedLine[]>;
  close(): Promise<void>;
}

/** Starts the recognition engine with its language data from the package: nothing is fetched. */
export async function openEngine(): Promise<Engine> {
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: dirname(
      fileURLToPath(import.meta.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz')),
    ),
    gzip: true,
    cacheMethod: 'none',
  });
  return {
    lines: async (image, dots, layout) => {
      await worker.setParameters({
        user_defined_dpi: String(Math.round(dots)),
        tessedit_pageseg_mode: layout === 'page' ? PSM.AUTO : PSM.SINGLE_BLOCK,
      });
      const { data } = await worker.recognize(portableGrey(image), {}, { text: false, blocks: true });
      const lines = (data.blocks ?? []).flatMap((block) =>
        block.paragraphs.flatMap((paragraph) => paragraph.lines),
      );
      return lines.map(lineOf);
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** The simplest picture format that the engine reads: a line of text, then a byte a pixel. */
function portableGrey({ width, height, pixels }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]);
}

function lineOf({ baseline, words }: Line): RecognisedLine {
  return {
    base: [baseline.x0, baseline.y0, baseline.x1, baseline.y1],
    words: words.map(({ text, bbox, confidence }) => ({
      text,
      box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1],
      confidence: Math.round(confidence) / 100,
    })),
  };
}
