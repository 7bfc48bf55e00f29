/** The files of nodes, with their columns. */
export const NODES = {
  Store: 'name:ID(Store) version:long writes:long :LABEL',
  Document:
    'id:ID(Document) name origin mediaType sha256 reader title authors:string[] container year:long newness:long ' +
    'characters:long localWork description noteCount:long citationCount:long workCount:long degree:long line :LABEL',
  Text: 'documentId:ID(Text) text pages extracted :LABEL',
  Note:
    'id:ID(Note) localId documentId newness:long series:long number:long ordinal:long label page:long pageLabel ' +
    'spans text callOut status line :LABEL',
  Citation:
    'id:ID(Citation) localId documentId noteId newness:long ordinal:long form kind spans within text sentence signal ' +
    'pinpoint parenthetical hereinafter nested:boolean targetNote:long targetPart status provisionLabel antecedentId ' +
    'antecedent placedNote:long confidence:double method reason :LABEL',
  Description: 'id:ID(Description) localId documentId label content variants keyList rank :LABEL',
  KeyList: 'id:ID(KeyList) keys:string[] :LABEL',
  Key: 'id:ID(Key) value :LABEL',
  Work:
    'id:ID(Work) kind label sorted title container volume page year:long newness:long date identifiers urls:string[] ' +
    'authorIds:string[] institutionId digest line names citationCount:long byCitations:long documentCount:long ' +
    'byAuthority:double degree:long :LABEL',
  Author: 'id:ID(Author) name workCount:long line :LABEL',
  Institution: 'id:ID(Institution) name workCount:long :LABEL',
  Container: 'id:ID(Container) name :LABEL',
  Provision: 'id:ID(Provision) label workId citationCount:long :LABEL',
  Finding: ':ID(Finding) documentId ordinal:long rule severity message content :LABEL',
  Correction: 'id:ID(Correction) does documentId newness:long by at reason content :LABEL',
} as const;
export type NodeTable = keyof typeof NODES;

const between = (from: NodeTable, to: NodeTable, facts = '') =>
  `:START_ID(${from}) :END_ID(${to})${facts === '' ? '' : ` ${facts}`} :TYPE`;

/** The files of relationships. Where both documents and notes contain citations, each has its own. */
export const RELATIONSHIPS = {
  HAS_TEXT: between('Document', 'Text'),
  HAS_NOTE: between('Document', 'Note'),
  CONTAINS: between('Note', 'Citation'),
  CONTAINS_in_the_body: between('Document', 'Citation'),
  DESCRIBES: between('Document', 'Description'),
  HAS_FINDING: between('Document', 'Finding'),
  ABOUT_citations: between('Finding', 'Citation'),
  ABOUT_notes: between('Finding', 'Note'),
  ABOUT_documents: between('Finding', 'Document'),
  NAMES: between('Citation', 'Description', 'place:long confidence:double antecedentId antecedent'),
  STANDS_ON: between('Citation', 'Citation'),
  REFERS_TO: between('Citation', 'Work', 'method confidence:double'),
  MAY_REFER_TO: between('Citation', 'Work', 'place:long confidence:double antecedentId'),
  PINPOINTS: between('Citation', 'Provision'),
  OF: between('Provision', 'Work'),
  IS: between('Document', 'Work'),
  CITES: between('Work', 'Work', 'documentId year:long count:long certain:long'),
  CITES_by_documents: between('Document', 'Work', 'documentId year:long count:long certain:long'),
  MEANS: between('KeyList', 'Work'),
  IDENTIFIES: between('Key', 'Work'),
  WROTE: between('Author', 'Work', 'place:long name spellings:string[]'),
  ISSUED: between('Institution', 'Work', 'name'),
  PART_OF: between('Work', 'Container'),
} as const;
export type RelationshipTable = keyof typeof RELATIONSHIPS;
