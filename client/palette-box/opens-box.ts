import { hasSlashKey } from './slash-key.ts';

/** Ctrl K and Cmd K anywhere; `/` unless somebody is typing, or another dialog stands open. */
export function opensBox(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return true;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  return hasSlashKey() && !isTyping(event.target) && document.querySelector('[role=dialog]') === null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
