// Origin: the resolutions themselves; facts only. Sorted by name.

/** A declaration or set of rules of the General Assembly that is known by its name: other names, and its resolution. */
interface DeclarationRow {
  readonly name: string;
  /** Short names and abbreviations by which it is cited; none may fit another row or a treaty. */
  readonly short: readonly string[];
  readonly resolution: string;
}

// prettier-ignore
export const declarations: readonly DeclarationRow[] = [
  { name: 'Basic Principles and Guidelines on the Right to a Remedy and Reparation for Victims of Gross Violations of International Human Rights Law and Serious Violations of International Humanitarian Law', short: ['Basic Principles and Guidelines on the Right to a Remedy and Reparation', 'Basic Principles on the Right to a Remedy and Reparation'], resolution: 'G.A. Res. 60/147' },
  { name: 'Body of Principles for the Protection of All Persons under Any Form of Detention or Imprisonment', short: [], resolution: 'G.A. Res. 43/173' },
  { name: 'Charter of Economic Rights and Duties of States', short: [], resolution: 'G.A. Res. 3281 (XXIX)' },
  { name: 'Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power', short: [], resolution: 'G.A. Res. 40/34' },
  { name: 'Declaration of the Rights of the Child', short: ['1959 Declaration of the Rights of the Child'], resolution: 'G.A. Res. 1386 (XIV)' },
  { name: 'Declaration on Principles of International Law concerning Friendly Relations and Co-operation among States in accordance with the Charter of the United Nations', short: ['Friendly Relations Declaration', 'Declaration on Friendly Relations', 'Declaration on Principles of International Law concerning Friendly Relations'], resolution: 'G.A. Res. 2625 (XXV)' },
  { name: 'Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief', short: [], resolution: 'G.A. Res. 36/55' },
  { name: 'Declaration on the Elimination of Violence against Women', short: ['DEVAW'], resolution: 'G.A. Res. 48/104' },
  { name: 'Declaration on the Granting of Independence to Colonial Countries and Peoples', short: [], resolution: 'G.A. Res. 1514 (XV)' },
  { name: 'Declaration on the Protection of All Persons from Enforced Disappearance', short: [], resolution: 'G.A. Res. 47/133' },
  { name: 'Declaration on the Right to Development', short: [], resolution: 'G.A. Res. 41/128' },
  { name: 'Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities', short: ['UN Declaration on Minorities', 'Declaration on Minorities'], resolution: 'G.A. Res. 47/135' },
  { name: 'United Nations Declaration on the Rights of Indigenous Peoples', short: ['UNDRIP', 'Declaration on the Rights of Indigenous Peoples', 'UN Declaration on the Rights of Indigenous Peoples'], resolution: 'G.A. Res. 61/295' },
  { name: 'United Nations Declaration on the Rights of Peasants and Other People Working in Rural Areas', short: ['UNDROP', 'Declaration on the Rights of Peasants', 'UN Declaration on the Rights of Peasants'], resolution: 'G.A. Res. 73/165' },
  { name: 'United Nations Millennium Declaration', short: ['Millennium Declaration', 'UN Millennium Declaration'], resolution: 'G.A. Res. 55/2' },
  { name: 'United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders', short: ['Bangkok Rules'], resolution: 'G.A. Res. 65/229' },
  { name: 'United Nations Standard Minimum Rules for the Administration of Juvenile Justice', short: ['Beijing Rules'], resolution: 'G.A. Res. 40/33' },
  { name: 'United Nations Standard Minimum Rules for the Treatment of Prisoners', short: ['Nelson Mandela Rules', 'Mandela Rules'], resolution: 'G.A. Res. 70/175' },
  { name: 'Universal Declaration of Human Rights', short: ['UDHR', 'Universal Declaration'], resolution: 'G.A. Res. 217 (III) A' },
];
