import { useAddress } from '../address/use-address.ts';
import type { ViewProps } from '../app/views.tsx';
import { Reader } from './reader.tsx';

/** Read: the report itself, whole whatever the filters, with what is coded of it in the margin. */
export default function ReadView({ whole }: ViewProps) {
  const { state } = useAddress();
  return <Reader graph={whole} at={state.at} />;
}
