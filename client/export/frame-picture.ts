import { listBeneath } from './picture-note.ts';
import type { PictureNote } from './picture-note.ts';
import { wrapNote } from './wrap-note.ts';

const SCALE = 2;
const MARGIN_PX = 24 * SCALE;
const LEAST_WIDTH_PX = 900 * SCALE;
const FONTS = { title: `600 ${String(18 * SCALE)}px`, text: `${String(13 * SCALE)}px` };
const LINE_PX = 20 * SCALE;
const INK = '#14181d';
const PAPER = '#ffffff';

/** The drawn graph with what it shows above it, and legend, source, licence, version and day beneath; twice the size of the screen. */
export async function framePicture(drawn: Blob, note: PictureNote): Promise<Blob> {
  const graph = await createImageBitmap(drawn);
  const width = Math.max(graph.width + 2 * MARGIN_PX, LEAST_WIDTH_PX);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures.');
  pen.font = `${FONTS.text} 'Inter Variable', sans-serif`;
  const room = width - 2 * MARGIN_PX;
  const wrap = (text: string): string[] => wrapNote(text, room, (line) => pen.measureText(line).width);
  const above = wrap(note.shows);
  const beneath = listBeneath(note).flatMap(wrap);
  const top = MARGIN_PX + 2 * LINE_PX + above.length * LINE_PX;
  canvas.width = width;
  canvas.height = top + graph.height + MARGIN_PX + beneath.length * LINE_PX + MARGIN_PX;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = INK;
  pen.font = `${FONTS.title} 'Inter Variable', sans-serif`;
  pen.fillText(note.title, MARGIN_PX, MARGIN_PX + LINE_PX);
  pen.font = `${FONTS.text} 'Inter Variable', sans-serif`;
  above.forEach((line, index) => {
    pen.fillText(line, MARGIN_PX, MARGIN_PX + (2 + index) * LINE_PX);
  });
  pen.drawImage(graph, MARGIN_PX, top);
  beneath.forEach((line, index) => {
    pen.fillText(line, MARGIN_PX, top + graph.height + MARGIN_PX + (index + 0.5) * LINE_PX);
  });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture is too large for this browser.'));
      else resolve(blob);
    }, 'image/png');
  });
}
