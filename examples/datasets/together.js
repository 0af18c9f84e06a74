// Everything the made-up town publishes, as one dataset in which the families name each other's records.
import { complaints } from './complaints.js'
import { force } from './force.js'
import { periodsOf } from './periods.js'
import { shootings } from './shootings.js'
import { stops } from './stops.js'

/** Rows by table, as JSON writes them. Fields that are not here are empty. */
export function together(standard) {
  const all = { ...force(standard), ...stops(standard), ...complaints(standard), ...shootings(standard) }
  const [incident, another] = all.force_incidents
  const [stop] = all.stops
  const shot = {
    agency_id: incident.agency_id,
    incident_id: incident.incident_id,
    action_no: '9',
    subject_no: '1',
    officer_no: '1',
    force_type: 'firearm_discharged',
    target: 'person',
    intent: 'intentional',
    struck: false,
    rounds: 1,
  }
  const atPerson = all.shootings.findIndex(({ firearm_target: [target] }) => target === 'person')
  const linked = {
    ...all,
    force_actions: [...all.force_actions, shot],
    shootings: changed(all.shootings, atPerson, { force_incident_id: incident.incident_id }),
    stops: changed(all.stops, 0, { force_used: true, force_incident_id: another.incident_id }),
    complaints: changed(all.complaints, 0, {
      force_incident_id: another.incident_id,
      stop_id: stop.stop_id,
    }),
  }
  return { ...linked, ...periodsOf(linked) }
}

const changed = (rows, place, values) => rows.map((row, at) => (at === place ? { ...row, ...values } : row))
