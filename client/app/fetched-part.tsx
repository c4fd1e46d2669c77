import { Component, use } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { PartMissing } from './part-missing.tsx';
import { mendStyles } from './mend-styles.ts';

/** The file of a part of the viewer did not come: the server is away, or serves a newer build. */
class PartError extends Error {
  override readonly name = 'PartError';
}

/** Since then a style sheet may be missing that the bundler takes for loaded. */
let hasFailed = false;

async function fetchPart<P>(load: () => Promise<ComponentType<P>>): Promise<ComponentType<P>> {
  try {
    if (hasFailed) await mendStyles();
    return await load();
  } catch (error) {
    hasFailed = true;
    throw new PartError(String(error));
  }
}

interface Options {
  /** The page does without it, and nothing is said. */
  readonly isQuiet?: boolean;
}

/** A part of the viewer that is fetched when first shown; wants a Suspense above it. Where it does not come, the page around it stays, and it can be asked for again. */
export function fetchedPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { isQuiet = false }: Options = {},
): ComponentType<P> {
  let part: Promise<ComponentType<P>> | null = null;
  const read = (): Promise<ComponentType<P>> => (part ??= fetchPart(load));
  // Not before somebody asks again: what React draws anew must meet the same answer.
  const forget = (): void => {
    part = null;
  };
  const Loaded = (props: P): ReactNode => {
    const Part = use(read());
    return <Part {...props} />;
  };
  return function FetchedPart(props: P) {
    const missing = (failures: number, retry: () => void): ReactNode =>
      isQuiet ? null : (
        <PartMissing
          failures={failures}
          onRetry={retry}
          onClose={'onClose' in props ? (props.onClose as () => void) : null}
        />
      );
    return (
      <PartBoundary missing={missing} forget={forget}>
        <Loaded {...props} />
      </PartBoundary>
    );
  };
}

interface BoundaryProps {
  readonly missing: (failures: number, retry: () => void) => ReactNode;
  readonly forget: () => void;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
  /** How often it was asked for again in vain. */
  readonly retries: number;
}

/** Only for files that did not come: a fault of ours goes on to whoever tells of those. */
class PartBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, retries: 0 };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentWillUnmount(): void {
    if (this.state.error !== null) this.props.forget();
  }

  override render(): ReactNode {
    const { error, retries } = this.state;
    if (error === null) return this.props.children;
    if (!(error instanceof PartError)) throw error;
    return this.props.missing(retries + 1, () => {
      this.props.forget();
      this.setState({ error: null, retries: retries + 1 });
    });
  }
}
