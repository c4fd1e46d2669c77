/** Whether `/` opens the box. A key on its own must be possible to turn off: some people speak their keys, or hit them unmeant. */
const KEY = 'golden-thread.slash';
let isOn: boolean | null = null;

export function hasSlashKey(): boolean {
  isOn ??= recall();
  return isOn;
}

export function setSlashKey(on: boolean): void {
  isOn = on;
  try {
    window.localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // It holds until the page is left.
  }
}

function recall(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
