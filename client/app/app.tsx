import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { makeQueryClient } from './query-client.ts';
import { makeRouter } from './router.tsx';
import { useFocusGuard } from './use-focus-guard.ts';

const queryClient = makeQueryClient();
const router = makeRouter();

export function App() {
  useFocusGuard();
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
