import { states } from '../strings/states.ts';
import { page } from '../strings/common.ts';
import { SlowNote } from './slow-note.tsx';

/** The page's shape while the report is on its way; nothing moves when it arrives. */
export function Skeleton() {
  return (
    <div className="shell skeleton" aria-busy="true">
      <header className="masthead">
        <span className="product">{page.product}</span>
      </header>
      <div className="panes">
        <div className="pane pane-find">
          <span className="bone" />
          <span className="bone bone-short" />
        </div>
        <main className="pane pane-view skeleton-words">
          <div role="status">
            <h1>{states.loadingTitle}</h1>
            <p>{states.loading}</p>
            <SlowNote>
              {states.slow} <a href={window.location.href}>{states.askAnew}</a>
            </SlowNote>
          </div>
        </main>
        <div className="pane pane-details">
          <span className="bone" />
          <span className="bone bone-short" />
        </div>
      </div>
    </div>
  );
}
