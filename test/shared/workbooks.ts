/** Workbooks for tests: sound ones from a library, and others put together part by part. */
import { crc32, deflateRawSync } from 'node:zlib'
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre'

/** A sheet of a sound workbook; `formats` by cell, such as `B2`. */
export interface SheetOf extends Partial<Omit<WriteSheet, 'rows' | 'cells'>> {
  readonly rows: readonly (readonly CellValue[])[]
  readonly formats?: Readonly<Record<string, string>>
}

export function workbook(
  sheets: Readonly<Record<string, SheetOf>>,
  dateSystem?: '1904',
): Promise<Uint8Array> {
  return writeXlsx({
    ...(dateSystem === undefined ? {} : { dateSystem }),
    sheets: Object.entries(sheets).map(([name, { rows, formats = {}, ...rest }]) => ({
      name,
      rows: rows.map((row) => [...row]),
      cells: new Map(
        Object.entries(formats).map(([cell, numFmt]) => {
          const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/u.exec(cell) ?? []
          const column = letter.charCodeAt(0) - 65
          return [
            `${Number(row) - 1},${column}`,
            { value: rows[Number(row) - 1]?.[column] ?? null, style: { numFmt } },
          ]
        }),
      ),
      ...rest,
    })),
  })
}

export interface Part {
  readonly name: string
  readonly text: string | Uint8Array
  /** What the directory says of its size. */
  readonly claims?: number
  readonly encrypted?: boolean
}

/** A zip file of these parts, with whatever its directory claims of them. */
export function zip(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, text, claims, encrypted = false } of parts) {
    const plain = Buffer.from(text)
    const packed = deflateRawSync(plain)
    const both = Buffer.alloc(26)
    both.writeUInt16LE(20, 0)
    both.writeUInt16LE(encrypted ? 1 : 0, 2)
    both.writeUInt16LE(8, 4)
    both.writeUInt32LE(crc32(plain), 10)
    both.writeUInt32LE(packed.length, 14)
    both.writeUInt32LE(claims ?? plain.length, 18)
    both.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), both, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), both, tail, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}

const OOXML = 'http://schemas.openxmlformats.org'
const REL = `${OOXML}/officeDocument/2006/relationships`

/** The parts of a workbook whose only sheet holds this XML between <sheetData> and </sheetData>, or other parts instead. */
export function partsOf(sheetData: string, others: readonly Part[] = []): readonly Part[] {
  const parts: readonly Part[] = [
    {
      name: '[Content_Types].xml',
      text: `<?xml version="1.0"?><Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `<?xml version="1.0"?><Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `<?xml version="1.0"?><workbook xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${REL}"><sheets><sheet name="closures" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<?xml version="1.0"?><Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `<?xml version="1.0"?><worksheet xmlns="${OOXML}/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`,
    },
  ]
  return [...parts.filter(({ name }) => !others.some((one) => one.name === name)), ...others]
}

/** A row of texts as XML. */
export const rowXml = (row: number, texts: readonly string[]): string =>
  `<row r="${row}">${texts
    .map(
      (text, at) => `<c r="${String.fromCharCode(65 + at)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`
