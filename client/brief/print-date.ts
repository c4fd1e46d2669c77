/** `23 November 2026`, in the reader's own time zone. */
export function printDate(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
