import { describe, expect, it } from 'vitest';
import { faceOf } from '#ingest/sources/pdf/faces.js';

const plain = { italic: false, bold: false, smallCaps: false };

describe('a font name', () => {
  it.each([
    ['ABCDEE+Book Antiqua', plain],
    ['ABCDEE+Book Antiqua,Italic', { ...plain, italic: true }],
    ['KJBIRE+PalatinoLinotype-Italic', { ...plain, italic: true }],
    ['TimesNewRomanPS-BoldItalicMT', { ...plain, bold: true, italic: true }],
    ['MinionPro-BoldIt', { ...plain, bold: true, italic: true }],
    ['MinionPro-It', { ...plain, italic: true }],
    ['NimbusRomNo9L-ReguItal', { ...plain, italic: true }],
    ['Univers-Oblique', { ...plain, italic: true }],
    ['CMTI10', { ...plain, italic: true }],
    ['CMBX12', { ...plain, bold: true }],
    ['CMR10', plain],
    ['CMCSC10', { ...plain, smallCaps: true }],
    ['GaramondPremr-SC', { ...plain, smallCaps: true }],
    ['BemboSC-Italic', { ...plain, italic: true, smallCaps: true }],
    ['Garamond-SmallCaps', { ...plain, smallCaps: true }],
    ['OSCARS-Roman', plain],
    ['StempelGaramond-Roman', plain],
    ['Capitolina', plain],
  ])('%s', (name, face) => {
    expect(faceOf(name)).toMatchObject(face);
  });
});
