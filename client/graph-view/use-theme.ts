import { useMemo } from 'react';
import { useMedia } from '../app/use-media.ts';
import type { Theme } from '../palette.ts';
import { THEMES } from '../palette.ts';

/** The colours that the reader's system asks for: light or dark, with more contrast, or its own alone. */
export function useTheme(): Theme {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const more = useMedia('(prefers-contrast: more)');
  const forced = useMedia('(forced-colors: active)');
  return useMemo(() => {
    if (forced) return readSystemTheme();
    if (more) return THEMES[dark ? 'contrast-dark' : 'contrast-light'];
    return THEMES[dark ? 'dark' : 'light'];
  }, [dark, more, forced]);
}

/** A canvas takes no names of system colours; an element tells what they are. */
function readSystemTheme(): Theme {
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name: string): string => {
    probe.style.color = name;
    return window.getComputedStyle(probe).color;
  };
  const [paper, ink, accent] = [read('Canvas'), read('CanvasText'), read('Highlight')];
  probe.remove();
  return { name: 'system', paper, ink, soft: ink, line: ink, accent };
}
