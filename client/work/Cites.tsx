import { useState } from 'react';
import { WorkCitesDocument } from '../api/generated.js';
import { useQuery } from '../api/useQuery.js';
import { WorkTable } from '../citation/WorkTable.js';
import { plural, thousands } from '../ui/plural.js';
import { Empty, Failing, Loading, Truncated } from '../ui/states.js';

const STEP = 100;

/** The works that a document of the collection cites, most often first. */
export function Cites({ id }: { readonly id: string }) {
  const [first, setFirst] = useState(STEP);
  const answer = useQuery(WorkCitesDocument, { id, first, after: null });
  const list = answer.data?.work?.cites ?? null;
  if (list === null)
    return answer.status === 'failed' ? (
      <Failing what="The list could not be read." message={answer.message} again={answer.again} />
    ) : (
      <Loading what="Reading the works cited" lines={6} />
    );
  if (list.totalCount === 0) return <Empty>This document cites no work that could be told apart.</Empty>;
  return (
    <>
      <p className="cap shown" role="status">
        {plural(list.totalCount, 'work')}, most often cited first.
      </p>
      <WorkTable rows={list.edges.map((edge) => ({ work: edge.work, count: edge.count }))} counted="here" />
      {list.pageInfo.hasNextPage ? (
        <Truncated
          more={`Show ${String(Math.min(STEP, list.totalCount - list.edges.length))} more`}
          busy={answer.status === 'loading'}
          onMore={() => {
            setFirst(first + STEP);
          }}
        >
          {`Showing ${thousands(list.edges.length)} of ${thousands(list.totalCount)} works.`}
        </Truncated>
      ) : null}
    </>
  );
}
