import { openChosenStore } from '#server/store/index.js';
import { chain } from './chain.js';

// node program.js write FOLDER PREFIX COUNT [FROM]: puts that many documents there, telling of each.
// node program.js load FOLDER PREFIX COUNT [FROM]: the same, always five at once.
// node program.js fill FOLDER PREFIX COUNT: the same, all at once.
// node program.js read FOLDER: asks until it is told to end, or something fails.
// The folder may be the address of a Neo4j without a password.
const [task, folder = '', prefix = '', count = '0', from = '0'] = process.argv.slice(2);
const AT_ONCE = 5;
const neo4j = folder.startsWith('bolt:')
  ? { uri: folder, user: 'neo4j', password: '', database: 'neo4j' }
  : null;
const store = await openChosenStore({ data: folder, neo4j });
if (task === 'write') {
  for (let i = 0; i < Number(count); i++) {
    await store.replaceDocument(chain(prefix, Number(from) + i), '1');
    process.stdout.write('.');
  }
} else if (task === 'load') {
  for (let i = 0; i < Number(count); i += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, k) => Number(from) + i + k);
    await store.replaceDocuments(numbers.map((number) => ({ graph: chain(prefix, number), reader: '1' })));
    process.stdout.write('.'.repeat(AT_ONCE));
  }
} else if (task === 'fill') {
  const parts = async function* () {
    for (let i = 0; i < Number(count); i++) {
      process.stdout.write('.');
      yield await Promise.resolve({ graph: chain(prefix, i), reader: '1' });
    }
  };
  await store.loadDocuments(parts());
  process.stdout.write('!');
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
