import { openStore } from '#server/store/index.js';
import { chain } from './chain.js';

// node program.js write FOLDER PREFIX COUNT: puts that many documents there, telling of each.
// node program.js read FOLDER: asks until it is told to end, or something fails.
const [task, folder = '', prefix = '', count = '0'] = process.argv.slice(2);
const store = openStore(folder);
if (task === 'write') {
  for (let i = 0; i < Number(count); i++) {
    await store.replaceDocument(chain(prefix, i), '1');
    process.stdout.write('.');
  }
} else {
  let going = true;
  process.once('SIGTERM', () => (going = false));
  process.stdout.write('.');
  while (going) {
    const page = await store.documents({ first: 10, after: null });
    for (const document of page.nodes) {
      const [notes] = await store.notes([document.id], { first: 500, after: null });
      if (notes?.nodes.length !== document.noteCount) throw new Error('Unexpected half of a document');
    }
    await store.search('note', 5);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
await store.close();
