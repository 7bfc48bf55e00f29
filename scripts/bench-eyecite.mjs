// Measures eyecite's port over the US opinions, in a process of its own as `npm run bench` starts it:
//   node scripts/bench-eyecite.mjs ROUNDS      one JSON object
import { getCitations } from '@beshkenadze/eyecite';
import { charactersOf, opinionsAtHand, peakMemory, summary, timed } from './measure.mjs';

const [, , rounds = '1'] = process.argv;
const opinions = opinionsAtHand();
const read = () => ({
  notes: null,
  citations: opinions.reduce((sum, { text }) => sum + getCitations(text).length, 0),
});
const first = await timed(read);
const taken = [first];
for (let round = 1; round < Number(rounds); round += 1) taken.push(await timed(read));
console.log(
  JSON.stringify({
    reader: 'eyecite',
    what: 'US opinions',
    characters: charactersOf(opinions),
    ...first.gave,
    first: first.processor,
    ...summary(taken),
    peak: peakMemory(),
    rooms: null,
  }),
);
