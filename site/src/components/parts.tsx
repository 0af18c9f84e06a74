/** The small parts that pages share: sections, lists, and pairs of a name and what it is. */
import type { ComponentChildren } from 'preact'
import { Link } from './link.tsx'

interface PartProps {
  readonly title: string
  readonly id?: string
  readonly children: ComponentChildren
}

/** A section with a heading that can be linked to. */
export const Part = ({ title, id, children }: PartProps) => (
  <section>
    <h2 id={id ?? title.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-')}>{title}</h2>
    {children}
  </section>
)

/** Nothing where there is nothing to list. */
export const Bullets = ({ items }: { readonly items: readonly ComponentChildren[] | undefined }) =>
  items === undefined || items.length === 0 ? null : (
    <ul>
      {items.map((item, place) => (
        <li key={place}>{item}</li>
      ))}
    </ul>
  )

export interface Fact {
  readonly name: string
  readonly value: ComponentChildren
}

/** Pairs of a name and what it is; pairs without a value are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const told = facts.filter(({ value }) => value !== undefined && value !== null && value !== '')
  return told.length === 0 ? null : (
    <dl class="facts">
      {told.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export interface Target {
  readonly to: string
  readonly title: string
}

/** Links in one line. */
export const Links = ({ links }: { readonly links: readonly Target[] }) => (
  <>
    {links.map(({ to, title }, place) => (
      <span key={to}>
        {place > 0 ? ', ' : ''}
        <Link to={to}>{title}</Link>
      </span>
    ))}
  </>
)

/** A table that scrolls by itself where the screen is narrow. */
export const Sheet = ({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <section class="sheet" aria-label={label} tabIndex={0}>
    <table>{children}</table>
  </section>
)
