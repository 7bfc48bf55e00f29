import { describe, expect, it } from 'vitest';
import { plantedFigures } from './planted.js';

/** Rounds over the thirty undamaged documents; CAROLENE_PLANT_ROUNDS=10 plants over 2,000 slips. */
const rounds = Number(process.env.CAROLENE_PLANT_ROUNDS ?? 1);

describe('planted slips', () => {
  it('are told, nine in ten and more, with few false alarms', { timeout: 600_000 }, async () => {
    const { planted, told, wrong, bySlip, missed, falseAlarms } = await plantedFigures(rounds);
    if (process.env.CAROLENE_SHOW_PLANTED)
      console.log(JSON.stringify({ planted, told, wrong, bySlip, missed, falseAlarms }, null, 1));
    expect(planted).toBeGreaterThanOrEqual(180 * rounds);
    expect(told / planted).toBeGreaterThanOrEqual(0.9);
    expect(told / (told + wrong)).toBeGreaterThanOrEqual(0.95);
  });
});
