import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';
import { takeReport, takeReports } from './begin-reading.ts';
import type { ReportGraph } from './report-graph.ts';

export type Reading =
  | { readonly status: 'reading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly status: 'ready'; readonly graph: ReportGraph };

/** The same each time, so that it can be told from another fault. */
const NO_REPORT = new ApiError('NO_REPORT', '');

/** A version of the data never changes, so what was read of it is kept; only which version is current is asked again. */
export function useReportGraph(): Reading {
  const current = useQuery({ queryKey: ['reports'], queryFn: ({ signal }) => takeReports(signal) });
  const slug = current.data?.reports[0]?.slug ?? null;
  const dataVersion = current.data?.dataVersion ?? '';
  const report = useQuery({
    queryKey: ['report', dataVersion, slug],
    queryFn: ({ signal }) => takeReport(slug ?? '', dataVersion, signal),
    enabled: slug !== null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  if (report.data !== undefined) return { status: 'ready', graph: report.data };
  const retry = (): void => {
    void current.refetch().then(() => report.refetch());
  };
  const error = current.error ?? report.error ?? (current.isSuccess && slug === null ? NO_REPORT : null);
  if (error === null || current.isFetching || report.isFetching) return { status: 'reading' };
  return { status: 'failed', error, retry };
}
