/** The parts of a Word document that are the same in all, and the list of its links. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;

export const ROOT_LINKS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="document" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** `addresses` escaped; the first is `link1`. */
export function makeLinkList(addresses: readonly string[]): string {
  const links = addresses.map(
    (address, index) =>
      `<Relationship Id="link${String(index + 1)}" Type="${OFFICE}/hyperlink" Target="${address}" TargetMode="External"/>`,
  );
  const styles = `<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${styles}${links.join('')}</Relationships>`;
}

interface Look {
  readonly id: string;
  readonly name: string;
  /** In half points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Before and after, in twentieths of a point. */
  readonly space: readonly [before: number, after: number];
  /** Of a heading, from 0. */
  readonly level?: number;
  readonly indent?: number;
}

const LOOKS: readonly Look[] = [
  { id: 'Title', name: 'Title', size: 40, bold: true, space: [0, 160] },
  { id: 'Heading1', name: 'heading 1', size: 28, bold: true, space: [320, 80], level: 0 },
  { id: 'Heading2', name: 'heading 2', size: 22, bold: true, colour: '4F5660', space: [200, 40], level: 1 },
  { id: 'Said', name: 'Said', size: 22, space: [120, 20] },
  { id: 'Words', name: 'Quoted words', size: 23, space: [120, 20], indent: 284 },
  { id: 'Note', name: 'Note', size: 19, colour: '4F5660', space: [0, 20] },
];

function makeStyle({ id, name, size, bold, colour, space: [before, after], level, indent }: Look): string {
  const heading = level === undefined ? '' : '<w:keepNext/>';
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${String(level)}"/>`;
  const shift = indent === undefined ? '' : `<w:ind w:left="${String(indent)}"/>`;
  const face = `${bold === true ? '<w:b/>' : ''}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}<w:sz w:val="${String(size)}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${heading}<w:spacing w:before="${String(before)}" w:after="${String(after)}"/>${shift}${outline}</w:pPr><w:rPr>${face}</w:rPr></w:style>`;
}

export const STYLES = `${XML}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${LOOKS.map(makeStyle).join('')}</w:styles>`;
