import { Link } from '@tanstack/react-router';
import { page } from '../strings/common.ts';
import { Message } from './message.tsx';

export function NotFound() {
  return (
    <Message title={page.notFoundTitle} body={page.notFound}>
      <Link to="/" className="button">
        {page.toStart}
      </Link>
    </Message>
  );
}
