/** The rules of the second shape in DuckDB’s SQL, written by hand. */
import { WIDE_COLUMNS, WIDE_KEY } from '../../shapes/wide-columns.ts'
import type { ShapeSql } from '../sql.ts'
import { NON_ANSWERS } from '../stops/patterns.ts'

const SAID = NON_ANSWERS.map((said) => `'${said}'`).join(', ')

export const wideSql: ShapeSql = {
  columns: WIDE_COLUMNS.map(({ id }) => id),
  before: '',
  judged: (source) => `SELECT * FROM ${source}`,
  rowConditions: Object.fromEntries(
    WIDE_COLUMNS.flatMap(({ id, level, pattern }) => [
      [
        `texts.${id}.bounds`,
        `CASE WHEN regexp_full_match(${id}, '${pattern}', 's') THEN false ELSE ${id} NOT IN (${SAID}) END`,
      ],
      ...(level === 'may'
        ? []
        : [
            [
              `texts.${id}.required`,
              id === WIDE_KEY.id ? `${id} IS NULL OR ${id} IN (${SAID})` : `${id} IS NULL`,
            ],
          ]),
    ]),
  ),
  tableConditions: {},
  key: {
    rule: 'texts.key',
    columns: WIDE_KEY.id,
    where: `regexp_full_match(${WIDE_KEY.id}, '${WIDE_KEY.pattern}')`,
  },
}
