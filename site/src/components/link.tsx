/** A link to another page of the site, from wherever this one stands. */
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { relative } from '../links.ts'

/** The path of the page that is being rendered. */
export const Here = createContext('')

export function Link({ to, children }: { readonly to: string; readonly children: ComponentChildren }) {
  return <a href={relative(useContext(Here), to)}>{children}</a>
}
