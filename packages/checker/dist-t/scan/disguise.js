/** Files that are no table whatever their name says, known by their first bytes. */
/** Undefined where nothing speaks against a table. `head` is the start of the file, inflated if it was gzip. */
export function seeThrough(head) {
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
  // One character a byte, so that one pattern can speak of bytes and of text.
  const start = String.fromCharCode(...head.subarray(marked ? 3 : 0, 4096))
  return DISGUISES.find(({ begins }) =>
    begins.some((sign) => (typeof sign === 'string' ? start.startsWith(sign) : sign.test(start))),
  )
}
const AS_CSV = 'Open it in a spreadsheet and save the sheet as CSV (UTF-8).'
const UNPACK = 'Unpack it and check the file inside.'
const EXPORT = 'Export the table as CSV from the program that made it.'
const ASK = 'Ask for the table itself, as CSV or Excel: this form of it cannot be checked.'
const DISGUISES = [
  {
    is: 'an Excel workbook (.xlsx)',
    begins: [/^PK.{28}(?:\[Content_Types\]|_rels\/|xl\/|docProps\/)/s],
    hint: 'Give the file the ending .xlsx, or save the sheet as CSV (UTF-8).',
  },
  {
    is: 'an OpenDocument spreadsheet (.ods)',
    begins: [/^PK.{28}mimetypeapplication\/vnd\.oasis/s],
    hint: AS_CSV,
  },
  { is: 'a zip archive', begins: ['PK\x03\x04', 'PK\x05\x06'], hint: UNPACK },
  { is: 'an old Excel workbook (.xls)', begins: ['\xd0\xcf\x11\xe0'], hint: AS_CSV },
  {
    is: 'an Excel workbook in XML',
    begins: [/^<\?xml.{0,200}<\?mso-application progid="Excel/s],
    hint: AS_CSV,
  },
  { is: 'a PDF document', begins: ['%PDF-'], hint: ASK },
  {
    is: 'a web page (HTML)',
    begins: [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/is],
    hint: 'The download was answered with a page instead of the data: open the link in a browser and save again.',
  },
  { is: 'an XML document', begins: [/^\s*<\?xml\b/], hint: EXPORT },
  {
    is: 'JSON text',
    begins: [/^\s*\{\s*["}]/, /^\s*\[\s*(?:[[{"\]]|-?\d|true\b|false\b|null\b)/],
    hint: 'Give the file the ending .json, or .ndjson where every line is an object.',
  },
  { is: 'a Parquet file', begins: ['PAR1'], hint: 'Give the file the ending .parquet.' },
  {
    is: 'an image',
    begins: ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*', /^RIFF.{4}WEBP/s],
    hint: ASK,
  },
  {
    is: 'a Git LFS pointer, which stands for a file kept elsewhere',
    begins: ['version https://git-lfs.'],
    hint: 'Fetch the file with: git lfs pull',
  },
  { is: 'a SQLite database', begins: ['SQLite format 3\0'], hint: EXPORT },
  { is: 'an Access database', begins: [/^.{4}Standard (?:Jet|ACE) DB/s], hint: EXPORT },
  { is: 'an Arrow file', begins: ['ARROW1\0'], hint: EXPORT },
  { is: 'an RTF document', begins: ['{\\rtf'], hint: EXPORT },
  { is: 'a gzip file inside a gzip file', begins: ['\x1f\x8b'], hint: UNPACK },
  { is: 'a 7-Zip archive', begins: ['7z\xbc\xaf\x27\x1c'], hint: UNPACK },
  { is: 'a RAR archive', begins: ['Rar!\x1a\x07'], hint: UNPACK },
  { is: 'a bzip2 file', begins: ['BZh91AY&SY'], hint: UNPACK },
  { is: 'an xz file', begins: ['\xfd7zXZ\0'], hint: UNPACK },
  { is: 'a Zstandard file', begins: ['\x28\xb5\x2f\xfd'], hint: UNPACK },
  { is: 'a tar archive', begins: [/^.{257}ustar/s], hint: UNPACK },
]
//# sourceMappingURL=disguise.js.map
