/** False where the browser refuses, or knows no clipboard: it has none on plain HTTP but for this very machine. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
