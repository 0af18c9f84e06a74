/** Parquet: every column a text, since each may hold an answer or say why there is none; empty cells are null. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
export const parquet = {
  id: 'parquet',
  title: 'Parquet',
  encoder: (fields) => {
    const writer = new ByteWriter()
    /** What was written since the last time; places in the file go on counting. */
    const taken = () => {
      const bytes = new Uint8Array(writer.buffer.slice(0, writer.index))
      writer.index = 0
      return bytes
    }
    const parquetWriter = new ParquetWriter({
      writer,
      schema: [
        { name: 'root', num_children: fields.length },
        ...fields.map(({ id }) => ({
          name: id,
          type: 'BYTE_ARRAY',
          converted_type: 'UTF8',
          repetition_type: 'OPTIONAL',
        })),
      ],
      createdBy: 'pds',
    })
    return {
      head: taken,
      rows: (rows) => {
        if (rows.length > 0)
          parquetWriter.write({
            columnData: fields.map(({ id }, at) => ({
              name: id,
              data: rows.map((row) => (row[at] === '' ? null : (row[at] ?? null))),
            })),
            rowGroupSize: rows.length,
          })
        return taken()
      },
      tail: () => {
        parquetWriter.finish()
        return taken()
      },
    }
  },
}
//# sourceMappingURL=parquet.js.map
