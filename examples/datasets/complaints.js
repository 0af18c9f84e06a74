// A year of complaints in a town that does not exist: 60 complaints, every one made up.
import { ageOf, chance, codesOf, daysAfter, momentOf } from './chance.js'

const COMPLAINTS = 60

/** Rows by table, as JSON writes them. Fields that are not here are empty. */
export function complaints(standard) {
  const luck = chance(20240303)
  const any = (list) => luck.oneOf(codesOf(standard, list))
  const tables = {
    complaints: [],
    complainants: [],
    complaint_officers: [],
    allegations: [],
    allegation_dispositions: [],
  }
  for (let place = 0; place < COMPLAINTS; place += 1) complaint(place, { luck, any, tables })
  return tables
}

function complaint(place, { luck, any, tables }) {
  const { date } = momentOf(place, COMPLAINTS, 2024, luck)
  const key = { agency_id: 'us-xx-millbrook', complaint_id: `C2024-${String(place + 1).padStart(5, '0')}` }
  const decided = luck.in(0.8)
  const closed = daysAfter(date, luck.between(20, 30))
  const officers = luck.oneOf([1, 1, 2])
  tables.complaints.push({
    ...key,
    received_date: daysAfter(date, luck.below(3)),
    occurred_date: date,
    closed_date: closed,
    record_status: 'final',
    service_type: any('service_type'),
    setting: any('setting'),
    district: luck.oneOf(['North', 'South', 'Harbour']),
    complaint_source: luck.oneOf(['public_subject', 'public_subject', 'public_third_party', 'internal_supervisor']),
    complaint_channel: luck.oneOf(['online', 'phone', 'in_person']),
    intake_level: 'formal',
    closure_reason: decided ? 'investigated' : luck.oneOf(['withdrawn', 'complainant_unavailable', 'mediated']),
    force_incident_id: 'not_applicable',
    stop_id: 'not_applicable',
  })
  tables.complainants.push({ ...key, ...complainant(luck, any) })
  for (let no = 1; no <= officers; no += 1) {
    const disposition = luck.oneOf(['sustained', 'not_sustained', 'exonerated', 'unfounded'])
    tables.complaint_officers.push({ ...key, ...officer(no, decided ? disposition : 'none', luck) })
    tables.allegations.push({
      ...key,
      allegation_no: String(no),
      officer_no: String(no),
      complainant_no: '1',
      allegation_category: luck.oneOf(['force', 'discourtesy', 'neglect_of_duty', 'improper_stop_search_arrest']),
      closure_reason: 'not_applicable',
    })
    tables.allegation_dispositions.push({
      ...key,
      allegation_no: String(no),
      disposition_no: '1',
      ...(decided
        ? {
            disposition,
            disposition_stage: 'final',
            disposition_body: 'internal_affairs',
            disposition_date: closed,
          }
        : {
            disposition: 'not_applicable',
            disposition_stage: 'not_applicable',
            disposition_body: 'not_applicable',
            disposition_date: 'not_applicable',
          }),
    })
  }
}

const complainant = (luck, any) => ({
  complainant_no: '1',
  race: [luck.oneOf(['black', 'white', 'hispanic_latino', 'asian', 'white'])],
  race_source: any('demographic_source'),
  gender: luck.oneOf(['man', 'woman']),
  ...ageOf(luck.between(19, 71)),
  juvenile: false,
})

function officer(no, disposition, luck) {
  const age = luck.between(23, 58)
  const suspended = disposition === 'sustained' && luck.in(0.3)
  const discipline = suspended ? 'suspension' : disposition === 'sustained' ? 'written_reprimand' : 'none'
  return {
    officer_no: String(no),
    race: [luck.oneOf(['white', 'black', 'hispanic_latino', 'asian'])],
    gender: luck.oneOf(['man', 'man', 'woman']),
    ...ageOf(age),
    years_of_service: luck.between(1, age - 22),
    duty_status: 'on_duty',
    discipline: [discipline],
    discipline_days: suspended ? luck.between(1, 20) : 'not_applicable',
  }
}
