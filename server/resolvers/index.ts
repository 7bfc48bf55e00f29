import { Article } from './Article.js';
import { Author } from './Author.js';
import { Candidate } from './Candidate.js';
import { Case } from './Case.js';
import { Citation } from './Citation.js';
import { CitationWork } from './CitationWork.js';
import { Correction } from './Correction.js';
import { Document } from './Document.js';
import { Finding } from './Finding.js';
import { FindingDecision } from './FindingDecision.js';
import type { Resolvers } from './generated.js';
import { Institution } from './Institution.js';
import { Mutation } from './Mutation/index.js';
import { Node } from './Node.js';
import { Note } from './Note.js';
import { Provision } from './Provision.js';
import { Query } from './Query/index.js';
import { Report } from './Report.js';
import { Resolution } from './Resolution.js';
import { Treaty } from './Treaty.js';
import { Work } from './Work.js';
import { WorkEdit } from './WorkEdit.js';
import { WorksJoined } from './WorksJoined.js';
import { WorkSplit } from './WorkSplit.js';
import { workFields } from './work-fields.js';

/** One entry a type; fields that a row has by the same name need none. */
export const resolvers: Resolvers = {
  Query,
  Mutation,
  Node,
  Document,
  Note,
  Citation,
  Candidate,
  Finding,
  Correction,
  FindingDecision,
  CitationWork,
  WorksJoined,
  WorkSplit,
  WorkEdit,
  Author,
  Institution,
  Provision,
  Work,
  Case,
  Resolution,
  Treaty,
  Legislation: workFields,
  Article,
  Book: workFields,
  Chapter: workFields,
  Report,
  News: workFields,
  Web: workFields,
  Speech: workFields,
  UnknownWork: workFields,
};
