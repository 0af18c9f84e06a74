/** What was probably meant, and why we think so. */
import type { Suggestion } from '@police-data/model'

export function meant({ value, because }: Suggestion): string {
  switch (because) {
    case 'code':
      return `use ${value} (the name of this code)`
    case 'alias':
      return `use ${value} (a known name for it)`
    case 'case':
      return `did you mean ${value}? (capital letters)`
    case 'spelling':
      return `did you mean ${value}? (spelling)`
  }
}
