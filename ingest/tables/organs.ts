// Origin: United Nations and regional organisations' own usage; facts only. Sorted by code.

/** An organ that adopts resolutions: the code in keys, its name, and how print names it (folded, without stops). */
interface OrganRow {
  readonly code: string;
  readonly name: string;
  readonly spellings: readonly string[];
}

// prettier-ignore
export const organs: readonly OrganRow[] = [
  { code: 'a', name: 'United Nations General Assembly', spellings: ['ga', 'unga', 'un ga', 'general assembly', 'un general assembly', 'united nations general assembly', 'un gen ass'] },
  { code: 'achpr', name: 'African Commission on Human and Peoples’ Rights', spellings: ['achpr', 'african commission'] },
  { code: 'asp', name: 'Assembly of States Parties', spellings: ['asp', 'icc asp', 'assembly of states parties'] },
  { code: 'au', name: 'Assembly of the African Union', spellings: ['african union', 'au assembly'] },
  { code: 'cm', name: 'Committee of Ministers of the Council of Europe', spellings: ['committee of ministers', 'cm'] },
  { code: 'e', name: 'United Nations Economic and Social Council', spellings: ['esc', 'ecosoc', 'economic and social council', 'un esc', 'un economic and social council', 'united nations economic and social council'] },
  { code: 'e-cn4', name: 'United Nations Commission on Human Rights', spellings: ['chr', 'commission on human rights', 'un commission on human rights', 'united nations commission on human rights', 'unchr', 'comm hum rts'] },
  { code: 'ep', name: 'European Parliament', spellings: ['ep', 'european parliament'] },
  { code: 'hrc', name: 'United Nations Human Rights Council', spellings: ['hrc', 'human rights council', 'un human rights council', 'unhrc', 'hum rts council', 'human rights council of the united nations'] },
  { code: 'oas', name: 'General Assembly of the Organization of American States', spellings: ['oas ga', 'oas', 'ag'] },
  { code: 'pace', name: 'Parliamentary Assembly of the Council of Europe', spellings: ['pace', 'parliamentary assembly'] },
  { code: 's', name: 'United Nations Security Council', spellings: ['sc', 'unsc', 'un sc', 'security council', 'un security council', 'united nations security council', 'unscr', 'scr'] },
  { code: 'wha', name: 'World Health Assembly', spellings: ['wha', 'world health assembly'] },
];
