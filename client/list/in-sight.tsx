import { useEffect, useRef } from 'react';

/** Within the row that is selected: what was selected elsewhere is seen in the list too. Where it is in sight already, nothing moves. */
export function InSight() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    mark.current?.closest('[role=row]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <span ref={mark} hidden />;
}
