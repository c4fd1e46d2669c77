import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { states } from '../strings/states.ts';
import { NewerData } from './newer-data.ts';

/** The data changed while somebody was reading: nothing moves under their eyes until they say so. */
export function NewerNotice() {
  const newer = useContext(NewerData);
  if (newer === null) return null;
  return (
    <div className="notice" role="status">
      <strong>{states.newerTitle}.</strong> {states.newer(newer.dataVersion)}{' '}
      <Button className="link" onPress={newer.take}>
        {states.takeNewer}
      </Button>
    </div>
  );
}
