/** The sheet that is shown, and the next, each made bit by bit while nobody waits for it. */
import { openPace } from './pace.ts';
import { holds, isNearEdge } from './sheet-area.ts';
import type { Pens } from './sheet-pens.ts';
import type { DrawElement, Sheet, Wish } from './sheet.ts';
import { continueSheet, finishSeen, isDrawn, openSheet, sizeOf } from './sheet.ts';

export interface Ahead {
  /** A sheet that has what is seen; what is missing of that is drawn at once. `isElsewhere`: as before, only moved. */
  take(wish: Wish, isElsewhere: boolean): Sheet;
  /** Nothing is as it was drawn. */
  forget(): void;
}

export function openAhead(drawElement: DrawElement, pens: Pens): Ahead {
  let shown: Sheet | null = null;
  let coming: Sheet | null = null;
  const giveBack = (sheet: Sheet | null): void => {
    if (sheet !== null) pens.giveBack(sheet.pen);
  };
  const pace = openPace((mostMs, isMoving) => {
    const sheet = coming ?? shown;
    if (sheet === null) return true;
    const isFinished = continueSheet(sheet, mostMs, drawElement);
    if (isFinished && sheet === coming) show(sheet);
    if (isFinished && !isMoving) pens.prepare(sizeOf(sheet.area, sheet.scale));
    return isFinished;
  });
  const show = (sheet: Sheet): void => {
    if (sheet === shown) return;
    giveBack(shown);
    if (sheet !== coming) giveBack(coming);
    [shown, coming] = [sheet, null];
  };
  const find = (wish: Wish): Sheet | null => [shown, coming].find((sheet) => suits(sheet, wish)) ?? null;
  return {
    take: (wish, isElsewhere) => {
      const isMoved = isElsewhere && shown !== null;
      const sheet = find(wish) ?? openSheet(wish, pens, shown);
      if (isMoved && !isDrawn(sheet, wish.seen)) pace.hurry();
      finishSeen(sheet, wish.seen, drawElement);
      show(sheet);
      if (isMoved && coming === null && isNearEdge(sheet.area, wish.seen)) coming = openSheet(wish, pens, sheet);
      if (isMoved) pace.goOnMoving();
      else pace.goOnAtRest();
      return sheet;
    },
    forget: () => {
      pace.pause();
      giveBack(shown);
      giveBack(coming);
      shown = coming = null;
    },
  };
}

const suits = (sheet: Sheet | null, { scale, measured, seen }: Wish): boolean =>
  sheet?.scale === scale && sheet.measured === measured && holds(sheet.area, seen);
