import type { ReactNode } from 'react';
import { Unfold } from '../app/unfold.tsx';
import { triangulation as words } from '../strings/triangulation.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly total: number;
  /** What is counted. */
  readonly children: ReactNode;
}

/** A number that opens what it counts. */
export function TallyRow({ id, name, total, children }: Props) {
  return (
    <div className="tally">
      <dt>{name}</dt>
      <dd>
        {total === 0 ? (
          <span className="nothing">{words.none}</span>
        ) : (
          <Unfold id={`rests/${id}`} name={String(total)} label={`${name}: ${String(total)}`}>
            {children}
          </Unfold>
        )}
      </dd>
    </div>
  );
}
