/** A text file, before and after: the compiler reads and returns these and never touches the disk. */
export interface TextFile {
  /** Relative, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The one line that says where a generated file comes from. */
export const GENERATED = 'Generated from spec/ by npm run build. Do not edit.'
