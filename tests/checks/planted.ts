import type { ReportedFinding } from '#schema/finding.js';
import { readDocument } from '#ingest/pipeline.js';
import { goldDocuments } from '../golden/build.js';
import { seeded, type Random } from '../golden/random.js';
import type { GoldDocument } from '../golden/truth.js';
import { slips, type Slip, type SlipMaker } from './slips.js';

/** How many slips were planted, how many the rules told, and what else they told. */
export interface PlantedFigures {
  readonly planted: number;
  readonly told: number;
  readonly wrong: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly bySlip: Readonly<Record<string, readonly [told: number, planted: number]>>;
}

/** Notes between two slips, so that one does not hide the other. */
const APART = 3;
const PER_DOCUMENT = 8;

/**
 * Plants slips into the undamaged documents of the golden corpus, several a document, `rounds` times over, and counts
 * what the rules make of them. A finding that no slip explains counts as wrong, also of a rule that nothing was
 * planted for; remarks do not count, and questions only where the clean document has not the same one.
 */
export async function plantedFigures(rounds: number): Promise<PlantedFigures> {
  const documents = goldDocuments().filter(({ damage }) =>
    ['clean', 'endnotes', 'markdown'].includes(damage),
  );
  const tally = { planted: 0, told: 0, wrong: 0 };
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  const bySlip: Record<string, [number, number]> = {};
  for (const document of documents) {
    const known = new Set((await findingsOf(document.name, document.text)).map(({ id }) => id));
    for (let round = 0; round < rounds; round++) {
      const { text, planted } = plant(document, documents, seeded(7000 + 31 * round), round);
      const found = (await findingsOf(document.name, text)).filter(({ severity }) => severity !== 'info');
      for (const slip of planted) {
        const isTold = found.some((finding) => tells(finding, slip));
        const count = (bySlip[slip.name] ??= [0, 0]);
        count[1]++;
        tally.planted++;
        if (isTold) {
          count[0]++;
          tally.told++;
        } else missed.push(`${document.name} ${round} note ${slip.note}: ${slip.name}: ${slip.what}`);
      }
      for (const finding of found) {
        const isOld = finding.severity === 'question' && known.has(finding.id);
        if (isOld || planted.some((slip) => explains(slip, finding))) continue;
        tally.wrong++;
        falseAlarms.push(
          `${document.name} ${round} note ${finding.note}: ${finding.rule} ${finding.severity}: ${finding.message}`,
        );
      }
    }
  }
  return { ...tally, missed, falseAlarms, bySlip };
}

async function findingsOf(name: string, text: string): Promise<readonly ReportedFinding[]> {
  return (await readDocument(new TextEncoder().encode(text), name)).findings;
}

function tells({ rule, note, evidence }: ReportedFinding, slip: Slip): boolean {
  if (!slip.rules.includes(rule)) return false;
  return [note, ...evidence.map((one) => one.note)].some((one) => one !== null && slip.toldIn.includes(one));
}

/** A finding in a note with a slip, or in one that stands on it. */
function explains(slip: Slip, { note, evidence }: ReportedFinding): boolean {
  const touched = [slip.note, ...slip.toldIn];
  return [note, ...evidence.map((one) => one.note)].some((one) => one !== null && touched.includes(one));
}

/** Slips of all kinds in turn, at notes that are some notes apart; edits from the end, so that offsets hold. */
function plant(
  document: GoldDocument,
  all: readonly GoldDocument[],
  random: Random,
  round: number,
): { text: string; planted: Slip[] } {
  const makers = random.shuffled(slips);
  const planted: Slip[] = [];
  for (let turn = 0; turn < makers.length * 3 && planted.length < PER_DOCUMENT; turn++) {
    const maker = makers[(turn + round) % makers.length];
    const slip = maker && chosen(maker, document, all, random, planted);
    if (slip) planted.push(slip);
  }
  const edits = planted.flatMap(({ edits: own }) => own).sort((a, b) => b.at[0] - a.at[0]);
  const text = edits.reduce((so, { at, to }) => so.slice(0, at[0]) + to + so.slice(at[1]), document.text);
  return { text, planted };
}

function chosen(
  maker: SlipMaker,
  document: GoldDocument,
  all: readonly GoldDocument[],
  random: Random,
  planted: readonly Slip[],
): Slip | null {
  const used = planted.flatMap(({ note, toldIn }) => [note, ...toldIn]);
  const free = maker(document, all, random).filter(({ note, toldIn }) =>
    [note, ...toldIn].every((one) => used.every((other) => Math.abs(one - other) >= APART)),
  );
  return free.length === 0 ? null : random.pick(free);
}
