import type { DocumentText } from '#schema/document.js';
import type { Evidence, Stretch } from './evidence.js';
import { typesetCalls } from './typeset-calls.js';
import { typesetLabels } from './typeset-labels.js';
import { isTypeset } from './typeset-lines.js';

/**
 * What the layout of a typeset document says of its notes: labels in small type at the foot, raised call-outs.
 * Null where the source knows no layout, or where the layout shows no notes: then the text alone must tell.
 */
export function typesetEvidence(document: DocumentText): Evidence | null {
  if (!isTypeset(document.pages)) return null;
  const calls = typesetCalls(document);
  const labels = typesetLabels(document, calls);
  if (labels.filter((label) => label.weight > 0).length === 0) return null;
  const stretches = document.pages.flatMap((page, index) =>
    page.regions.map((region): Stretch => ({ kind: region.kind, page: index, span: region.span })),
  );
  return { labels, calls, stretches };
}
