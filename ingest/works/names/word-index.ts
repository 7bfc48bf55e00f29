import type { WorkId } from '#schema/ids.js';
import { nearlySameForm, skeleton, words } from '../fold.js';
import { institutionName } from '../institutions.js';

/** Works to look at for one name: enough for all that could be meant, few enough in a document of any length. */
const ENOUGH = 24;

/** Finds works by the words of their names. */
export interface WordIndex {
  /** Works that share the rarest words of the name; words that none has are taken for scan slips of near ones. */
  worksNear(name: string): readonly WorkId[];
}

/** `wordsOf`: the folded words of a work's names. */
export function wordIndex(works: readonly WorkId[], wordsOf: (work: WorkId) => readonly string[]): WordIndex {
  const byForm = new Map<string, WorkId[]>();
  const byEdge = new Map<string, string[]>();
  for (const work of works) {
    for (const form of new Set(formsOf(wordsOf(work)))) {
      if (!byForm.has(form)) for (const edge of edgesOf(form)) push(byEdge, edge, form);
      push(byForm, form, work);
    }
  }
  const near = (form: string): readonly WorkId[] => {
    const forms = new Set(edgesOf(form).flatMap((edge) => byEdge.get(edge) ?? []));
    return [...forms]
      .filter((other) => nearlySameForm(form, other))
      .flatMap((other) => byForm.get(other) ?? []);
  };
  return {
    worksNear(name) {
      const institutions = name.split(' ').map((part) => institutionName(part).key);
      const asked = new Set(formsOf([name, institutionName(name).key, ...institutions].flatMap(words)));
      const lists = [...asked]
        .map((form) => byForm.get(form) ?? near(form))
        .sort((a, b) => a.length - b.length);
      const found = new Set<WorkId>();
      for (const list of lists) {
        if (found.size > 0 && found.size + list.length > ENOUGH) break;
        for (const work of list) found.add(work);
      }
      return [...found];
    },
  };
}

function formsOf(all: readonly string[]): string[] {
  return all.map(skeleton).filter((form) => form.length > 1 && !COMMON.has(form));
}

/** Beginning and end of a word: a slip in one leaves the other. */
function edgesOf(form: string): string[] {
  return form.length < 4 ? [] : [`${form.slice(0, 3)}-`, `-${form.slice(-3)}`];
}

const COMMON = new Set('the of and in on for to an der die das und de la'.split(' ').map(skeleton));

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
