import { recall, remember } from '../app/kept.ts';

/** Whether `/` opens the box. A key on its own must be possible to turn off: some people speak their keys, or hit them unmeant. */
const KEY = 'golden-thread.slash';
let isOn: boolean | null = null;

export function hasSlashKey(): boolean {
  isOn ??= recall(KEY) !== 'off';
  return isOn;
}

/** Where storage is shut off it holds until the page is left. */
export function setSlashKey(on: boolean): void {
  isOn = on;
  remember(KEY, on ? 'on' : 'off');
}
