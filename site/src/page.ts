/** A page before it has its frame: where it stands, what it is called, and what it says. */
import type { Standard } from '@police-data/model'
import type { ComponentChildren } from 'preact'
import type { Relations } from './relations.ts'

/** The sections of the site, in the order of its menu. */
export const SECTIONS = {
  questions: 'Questions',
  tables: 'Tables',
  codelists: 'Code lists',
  measures: 'Measures',
  'counting-rules': 'Counting rules',
  rules: 'Rules',
  terms: 'Terms',
  crosswalks: 'Crosswalks',
  decisions: 'Decisions',
} as const
export type Section = keyof typeof SECTIONS

export interface Page {
  /** From the root of the site, with slashes. */
  readonly path: string
  readonly title: string
  readonly section?: Section
  /** What kind of thing the page is about, and its id. */
  readonly kind?: string
  readonly id?: string
  /** In one sentence, for whoever finds the page elsewhere. */
  readonly summary: string
  readonly body: ComponentChildren
}

/** What pages are made from. */
export interface Book {
  readonly standard: Standard
  readonly relations: Relations
}
