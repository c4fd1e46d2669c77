import type { Place } from '../address/view-state.ts';
import type { Passage } from '../report/report-graph.ts';
import { reader as words } from '../strings/common.ts';
import { listSpans } from './spans.ts';
import { PassageMarks } from './passage-marks.tsx';
import { PassageText, SpanText } from './passage-text.tsx';
import { lineProps } from './reader-block.tsx';

interface Props {
  readonly lines: readonly Passage[];
  readonly at: Place | null;
}

/** A published chart as the table that the source gives, numbers aligned to the right, its base beneath. */
export function FigureTable({ lines, at }: Props) {
  const of = (kind: Passage['kind']): Passage[] => lines.filter((line) => line.kind === kind);
  return (
    <figure className="reader-figure">
      {of('FIGURE_TITLE').map((title) => (
        <figcaption key={title.id} {...lineProps(title, at, 'figure-title')}>
          <PassageText passage={title} at={at} />
        </figcaption>
      ))}
      {of('FIGURE_CAPTION').map((caption) => (
        <p key={caption.id} {...lineProps(caption, at, 'small')}>
          <PassageText passage={caption} at={at} />
        </p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            <th scope="col" className="number">
              <Value header={of('TABLE_HEADER')[0]} at={at} />
            </th>
          </tr>
        </thead>
        <tbody>
          {of('TABLE_ROW').map((row) => (
            <Row key={row.id} row={row} at={at} />
          ))}
        </tbody>
      </table>
      {of('BASE').map((base) => (
        <p key={base.id} {...lineProps(base, at, 'small')}>
          <PassageText passage={base} at={at} />
        </p>
      ))}
    </figure>
  );
}

/** What the numbers are, where the source says it. */
function Value({ header, at }: { readonly header: Passage | undefined; readonly at: Place | null }) {
  const [span] = header === undefined ? [] : listSpans(header);
  return header === undefined || span === undefined ? words.value : <SpanText passage={header} span={span} at={at} />;
}

/** A row is marked whole: its cells are the two ends of one line of the source. */
function Row({ row, at }: { readonly row: Passage; readonly at: Place | null }) {
  const [label, value] = listSpans(row);
  return (
    <tr {...lineProps(row, at, '')}>
      <td>
        <PassageMarks passageId={row.id} />
        {label === undefined ? null : <SpanText passage={row} span={label} at={null} />}
      </td>
      <td className="number tabular">
        {value === undefined ? null : <SpanText passage={row} span={value} at={null} />}
      </td>
    </tr>
  );
}
