import { useRef } from 'react';
import type { ComponentType } from 'react';
import type { Comparison } from '../address/compare-fields.ts';
import { useAddress } from '../address/use-address.ts';
import { AddressLink } from '../app/address-link.tsx';
import { useKeptFocus } from '../app/use-kept-focus.ts';
import type { ViewProps } from '../app/views.tsx';
import { compare as words } from '../strings/compare.ts';
import '../styles/compare.css';
import { FiguresView } from './figures-view.tsx';
import { GapsView } from './gaps-view.tsx';
import { HeardView } from './heard-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { SidesView } from './sides-view.tsx';
import { StrandsView } from './strands-view.tsx';
import { UncodedView } from './uncoded-view.tsx';

const SHOWN: Record<Comparison, ComponentType<ViewProps>> = {
  sides: SidesView,
  matrix: MatrixView,
  gaps: GapsView,
  figures: FiguresView,
  strands: StrandsView,
  heard: HeardView,
  uncoded: UncodedView,
};

/** What can be held against each other in a report; each comparison is a link. */
export default function CompareView(props: ViewProps) {
  const { state } = useAddress();
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane, state.show);
  const Shown = SHOWN[state.show];
  return (
    <div className="compare" tabIndex={-1} ref={pane}>
      <nav className="compare-tabs" aria-label={words.label}>
        {(Object.keys(SHOWN) as Comparison[]).map((show) => (
          <AddressLink key={show} change={{ show, unfolded: [], cell: '', pane: 'view' }} current={show === state.show}>
            {words.names[show]}
          </AddressLink>
        ))}
      </nav>
      <div className="compare-body">
        <Shown {...props} />
      </div>
    </div>
  );
}
