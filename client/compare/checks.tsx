import type { UncodedQuery } from '../generated/graphql.ts';
import { uncoded as words } from '../strings/uncoded.ts';
import { Unfold } from '../app/unfold.tsx';

type Check = NonNullable<UncodedQuery['verification']>['checks'][number];

/** What must hold between coding and source, and whether it does. */
export function Checks({ checks }: { readonly checks: readonly Check[] }) {
  const failed = checks.filter(({ status }) => status === 'RED').length;
  return (
    <section aria-label={words.checks}>
      <h3>{words.checks}</h3>
      <p>{failed === 0 ? words.green(checks.length) : words.red(failed, checks.length)}</p>
      <Unfold id="checks" name={words.showChecks}>
        <ul className="said">
          {checks.map(({ id, definition, status }) => (
            <li key={id}>
              <b>{words.status[status]}:</b> {definition}
            </li>
          ))}
        </ul>
      </Unfold>
    </section>
  );
}
