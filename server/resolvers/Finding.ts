import type { FindingResolvers } from './generated.js';
import { spanOut } from './span.js';

export const Finding: FindingResolvers = {
  spans: ({ spans }) => spans.map(spanOut),
  evidence: ({ evidence }) => evidence.map((one) => ({ ...one, spans: one.spans.map(spanOut) })),
  status: ({ decided }) => decided?.decision ?? 'open',
  decision: ({ decided }) => decided,
};
