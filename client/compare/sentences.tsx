import { AddressLink } from '../app/address-link.tsx';
import type { SentenceFieldsFragment } from '../generated/graphql.ts';
import { details } from '../strings/common.ts';
import { uncoded as words } from '../strings/uncoded.ts';

interface Props {
  readonly sentences: readonly { readonly node: SentenceFieldsFragment }[];
  readonly total: number;
}

/** Sentences of the report, each with the way to where it stands. */
export function Sentences({ sentences, total }: Props) {
  return (
    <>
      <ul className="said">
        {sentences.map(({ node: { id, text, line, start, end } }) => (
          <li key={id}>
            {text}{' '}
            <AddressLink
              className="line-link"
              change={{ view: 'read', at: { start, end }, pane: 'view' }}
              label={details.lineOf(line)}
            >
              {details.line(line)}
            </AddressLink>
          </li>
        ))}
      </ul>
      {sentences.length < total ? <p className="small">{words.firstOnly(sentences.length, total)}</p> : null}
    </>
  );
}
