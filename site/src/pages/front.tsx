/** The front page: the founding question, its answer, the three ways in, and what there is. */
import type { Standard } from '@police-data/model'
import { Link } from '../components/link.tsx'
import { Part, Sheet } from '../components/parts.tsx'
import { links } from '../links.ts'
import { type Book, type Page, SECTIONS, type Section } from '../page.ts'

export const frontPage = ({ standard }: Book): Page => ({
  path: 'index.html',
  title: 'Does drawing a gun count as force?',
  summary: standard.definition,
  body: (
    <>
      <p class="lead">
        In this standard it is <strong>recorded, as force that was shown</strong>, and it is{' '}
        <strong>never part of physical force</strong>. Every figure says by name which of the two it counts.
      </p>
      <p>
        Agencies differ, and so police figures cannot be compared. In the file that the New Orleans Police
        Department published for 2016 to 2020 there are 2,279 incidents of force:
      </p>
      <Sheet label="Incidents of New Orleans, 2016 to 2020">
        <thead>
          <tr>
            <th scope="col">Counted</th>
            <th scope="col" class="number">
              Incidents
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <Named standard={standard} id="firearm-shown-only">
                a firearm was shown, and there was no other force
              </Named>
            </td>
            <td class="number">820</td>
          </tr>
          <tr>
            <td>
              <Named standard={standard} id="force-shown-only">
                a weapon or a dog was shown, and nothing more
              </Named>
            </td>
            <td class="number">1,033</td>
          </tr>
          <tr>
            <td>all incidents in the file</td>
            <td class="number">2,279</td>
          </tr>
        </tbody>
      </Sheet>
      <p>
        Leave out the first row, as other agencies do, and the same city has used force over a third less
        often. Nothing else has changed. Counted from the published file with <code>pds recount</code>; of 36
        more incidents under the first and of 63 under the second, the file cannot tell.
      </p>
      {standard.questions['firearm-drawn'] !== undefined && (
        <p>
          <Link to={links.question('firearm-drawn')}>Who answers it how, and how to record it</Link>
        </p>
      )}
      <Part title="Three ways in">
        <div class="doors">
          <section>
            <h3>Check a file</h3>
            <p>
              <code>pds check your-file.csv</code> says in seconds what is wrong with a file and what to do,
              in the file’s own words. Nothing is sent anywhere.
            </p>
          </section>
          <section>
            <h3>Read the standard</h3>
            <p>
              Begin with the <Link to={links.index('questions')}>questions</Link> on which agencies differ, or
              with the <Link to={links.index('tables')}>tables</Link> that a dataset is made of.
            </p>
          </section>
          <section>
            <h3>Use it in software</h3>
            <p>
              The same definitions as JSON Schema, TypeScript types, JavaScript validators and DuckDB SQL, in
              the package <code>@police-data/standard</code>.
            </p>
          </section>
        </div>
      </Part>
      <Part title="What the standard says">
        <ul class="sections">
          {(Object.keys(SECTIONS) as Section[]).map((id) => (
            <li key={id}>
              <Link to={links.index(id)}>{SECTIONS[id]}</Link>: {WHAT[id]}
            </li>
          ))}
        </ul>
      </Part>
    </>
  ),
})

const WHAT: Readonly<Record<Section, string>> = {
  questions: 'where agencies differ, who answers how, and the answer of the standard',
  tables: 'what one row is, and every field',
  codelists: 'every code with what it includes and what it does not',
  measures: 'figures with their unit, and exactly what they count',
  'counting-rules': 'what laws, collections and trackers count, so that data can be recounted under them',
  rules: 'what is checked, why, and how to mend it in a spreadsheet',
  terms: 'what words mean here, and how others use them',
  crosswalks: 'how codes relate to the values of others, and what is lost',
  decisions: 'why the standard is as it is',
}

interface NamedProps {
  readonly standard: Standard
  readonly id: string
  readonly children: string
}

/** A measure by a link, where the standard has it. */
const Named = ({ standard: { measures }, id, children }: NamedProps) =>
  measures[id] === undefined ? <span>{children}</span> : <Link to={links.measure(id)}>{children}</Link>
